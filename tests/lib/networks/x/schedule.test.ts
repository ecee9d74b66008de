// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSchedulePicker } from '@/lib/networks/x/schedule';

type Choice = readonly [options: readonly (readonly [value: string, text: string])[], chosen: string];
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => [String(from + at), String(from + at)] as const);
const names = (list: string) => list.split(' ').map((name, at) => [String(at + 1), name] as const);

const english = names(
  'January February March April May June July August September October November December',
);
const arabic = names('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر');

function picker(...choices: Choice[]): HTMLElement {
  const element = document.createElement('div');
  for (const [options, chosen] of choices) {
    const select = document.createElement('select');
    select.append(new Option('—', '', false, false));
    for (const [value, text] of options) select.append(new Option(text, value, false, value === chosen));
    element.append(select);
  }
  return element;
}
const half: Choice[0] = [
  ['am', 'AM'],
  ['pm', 'PM'],
];
const at = (text: string) => new Date(`${text}:00`).getTime();

describe("X's schedule picker", () => {
  it('reads twelve hours with AM and PM, in any order of the selects', () => {
    const choices: Choice[] = [
      [english, '12'],
      [numbers(1, 31), '24'],
      [numbers(2026, 2028), '2026'],
      [numbers(1, 12), '5'],
      [numbers(0, 59), '30'],
      [half, 'pm'],
    ];
    const expected = at('2026-12-24T17:30');
    expect(readSchedulePicker(picker(...choices))).toBe(expected);
    expect(readSchedulePicker(picker(...choices.toReversed()))).toBe(expected);
  });
  it('reads noon and midnight', () => {
    const day = (hour: string, which: string): Choice[] => [
      [english, '1'],
      [numbers(1, 31), '2'],
      [numbers(2026, 2028), '2027'],
      [numbers(1, 12), hour],
      [numbers(0, 59), '0'],
      [half, which],
    ];
    expect(readSchedulePicker(picker(...day('12', 'am')))).toBe(at('2027-01-02T00:00'));
    expect(readSchedulePicker(picker(...day('12', 'pm')))).toBe(at('2027-01-02T12:00'));
  });
  it('reads 24 hours and months named in another script', () => {
    const choices: Choice[] = [
      [numbers(1, 28), '28'],
      [arabic, '2'],
      [numbers(2027, 2029), '2027'],
      [numbers(0, 23), '9'],
      [numbers(0, 59), '5'],
    ];
    expect(readSchedulePicker(picker(...choices))).toBe(at('2027-02-28T09:05'));
  });
  it.each<[string, Choice[]]>([
    [
      'a select is missing',
      [
        [english, '1'],
        [numbers(1, 31), '2'],
        [numbers(2026, 2028), '2027'],
      ],
    ],
    [
      'nothing is chosen yet',
      [
        [english, ''],
        [numbers(1, 31), '2'],
        [numbers(2026, 2028), '2027'],
        [numbers(0, 23), '9'],
        [numbers(0, 59), '5'],
      ],
    ],
    [
      'the date does not exist',
      [
        [english, '2'],
        [numbers(1, 31), '30'],
        [numbers(2026, 2028), '2027'],
        [numbers(0, 23), '9'],
        [numbers(0, 59), '5'],
      ],
    ],
    ['there is no picker', []],
  ])('says that it cannot read when %s', (_name, choices) => {
    expect(readSchedulePicker(picker(...choices))).toBeNull();
  });
});
