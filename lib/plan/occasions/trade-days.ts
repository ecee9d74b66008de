/** A day that trades care about and not every country's calendar holds. */
export interface TradeDay {
  readonly id: string;
  readonly name: string;
  /** what else posts call it */
  readonly words: readonly string[];
  /** a day's pattern, as `day-pattern.ts` reads it */
  readonly on: string;
  /** true where it is a time of the year and "is on Sunday 1 November" would be odd */
  readonly isTime?: boolean;
  /** its day south of the equator; null where it means nothing there */
  readonly south?: string | null;
}

/** Where a country's calendar names the same id, its date holds. Sources: each day's own organisers. */
export const tradeDays: readonly TradeDay[] = [
  { id: 'valentines-day', name: 'Valentine’s Day', words: ['valentine', 'valentines'], on: '0214' },
  { id: 'womens-day', name: 'Women’s Day', words: ['womens day'], on: '0308' },
  { id: 'easter', name: 'Easter', words: ['easter'], on: 'e0' },
  { id: 'mothers-day', name: 'Mother’s Day', words: ['mothers day', 'mother'], on: '5/7/2' },
  { id: 'fathers-day', name: 'Father’s Day', words: ['fathers day', 'dad'], on: '6/7/3' },
  { id: 'halloween', name: 'Halloween', words: ['halloween', 'pumpkin'], on: '1031' },
  { id: 'all-saints-day', name: 'All Saints’ Day', words: ['all saints'], on: '1101' },
  { id: 'black-friday', name: 'Black Friday', words: ['black friday'], on: '11/4/4+1' },
  {
    id: 'small-business-saturday',
    name: 'Small Business Saturday',
    words: ['small business'],
    on: '11/4/4+2',
  },
  { id: 'giving-tuesday', name: 'Giving Tuesday', words: ['givingtuesday', 'giving'], on: '11/4/4+5' },
  { id: 'volunteer-day', name: 'Volunteer Day', words: ['volunteers'], on: '1205' },
  { id: 'christmas-day', name: 'Christmas', words: ['christmas', 'xmas'], on: '1225' },
  { id: 'new-years-eve', name: 'New Year’s Eve', words: ['new years eve'], on: '1231' },
  { id: 'new-years-day', name: 'New Year', words: ['new year'], on: '0101' },
  { id: 'bread-day', name: 'World Bread Day', words: ['bread day'], on: '1016' },
  { id: 'repair-day', name: 'Repair Day', words: ['repair day'], on: '10/6/3' },
  { id: 'spring', name: 'spring', words: ['spring'], on: '0320', isTime: true, south: '0922' },
  { id: 'summer', name: 'summer', words: ['summer'], on: '0621', isTime: true, south: '1221' },
  {
    id: 'autumn-start',
    name: 'the start of September',
    words: ['september', 'back to school'],
    on: '0901',
    isTime: true,
    south: null,
  },
  {
    id: 'before-winter',
    name: 'the first frost',
    words: ['frost', 'winter'],
    on: '1101',
    isTime: true,
    south: '0515',
  },
  {
    id: 'year-end',
    name: 'the end of the year',
    words: ['end of the year', 'year end'],
    on: '1231',
    isTime: true,
  },
];
