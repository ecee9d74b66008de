import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessColumns } from '@/lib/archives/table/guess-columns';
import { guessOrder, readCellInstant, type DateOrder } from '@/lib/archives/table/read-date';
import { readTable } from '@/lib/archives/table/read-table';
import { readRows } from '@/lib/unpack/read-rows';

const zone = 'Europe/Madrid';
const wall = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;

describe('a date in a cell', () => {
  it.each([
    ['2024-03-05', 'dmy', '', wall('2024-03-05T12:00')],
    ['2024-03-05 14:30', 'dmy', '', wall('2024-03-05T14:30')],
    ['2024-03-05T14:30:10Z', 'dmy', '', Date.UTC(2024, 2, 5, 14, 30, 10)],
    ['2024-03-05 14:30:10 +0100', 'dmy', '', Date.UTC(2024, 2, 5, 13, 30, 10)],
    ['05/03/2024', 'dmy', '', wall('2024-03-05T12:00')],
    ['05/03/2024', 'mdy', '', wall('2024-05-03T12:00')],
    ['5.3.24', 'dmy', '', wall('2024-03-05T12:00')],
    ['3/5/2024 2:05 PM', 'mdy', '', wall('2024-03-05T14:05')],
    ['3/5/2024 12:05 am', 'mdy', '', wall('2024-03-05T00:05')],
    ['05/03/2024', 'dmy', '9:15', wall('2024-03-05T09:15')],
    ['5 March 2024', 'mdy', '', wall('2024-03-05T12:00')],
    ['March 5th, 2024, 18:00', 'dmy', '', wall('2024-03-05T18:00')],
    ['5 de marzo de 2024', 'dmy', '', wall('2024-03-05T12:00')],
    ['1709629200', 'dmy', '', 1_709_629_200_000],
    ['1709629200000', 'dmy', '', 1_709_629_200_000],
    ['31/02/2024', 'dmy', '', null],
    ['05/13/2024', 'dmy', '', null],
    ['5 Brumaire 2024', 'dmy', '', null],
    ['next Friday', 'dmy', '', null],
    ['2024-03-05 25:61', 'dmy', '', null],
    ['', 'dmy', '', null],
  ] as const)('%j (%s) with the time %j', (written, order, time, expected) => {
    expect(readCellInstant(written, { order, zone, time })).toBe(expected);
  });

  it('comes back as the same wall time, in either order, for every day', () => {
    const days = fc.date({ min: new Date('2005-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom<DateOrder>('dmy', 'mdy'), (date, order) => {
        const [year, month, day] = date.toISOString().slice(0, 10).split('-');
        const written = order === 'dmy' ? `${day}/${month}/${year} 12:30` : `${month}/${day}/${year} 12:30`;
        expect(readCellInstant(written, { order, zone })).toBe(wall(`${year}-${month}-${day}T12:30`));
      }),
    );
  });

  it.each([
    [['01/02/2024', '13/02/2024'], 'mdy', 'dmy'],
    [['01/02/2024', '02/13/2024'], 'dmy', 'mdy'],
    [['01/02/2024'], 'mdy', 'mdy'],
    [['2024-02-13'], 'dmy', 'dmy'],
  ] as const)('%j, usually %s, is %s', (cells, usual, order) => {
    expect(guessOrder(cells, usual)).toBe(order);
  });
});

describe('the columns of a table', () => {
  it.each([
    [
      'by their names',
      'Date,Text,Network\n2024-03-05,Rye today,X',
      { date: 'Date', text: 'Text', network: 'Network' },
    ],
    [
      'by what stands in them',
      'a,b,c\n1,2024-03-05,Rye rolls are back today\n2,2024-03-06,Buns',
      { date: 'b', text: 'c' },
    ],
    ['with semicolons', 'Fecha;Texto\n5/3/2024;Pan de centeno, hoy', { date: 'Fecha', text: 'Texto' }],
    ['with tabs', 'Date\tPost\n2024-03-05\tRye', { date: 'Date', text: 'Post' }],
    ['none in an empty file', '', {}],
  ])('are guessed %s', (_how, text, columns) => {
    const table = readRows(text);
    const guessed = guessColumns(table.columns, table.rows, 'dmy');
    expect(Object.fromEntries(Object.entries(guessed.columns).filter(([, name]) => name))).toEqual(columns);
  });

  it('of one name are told apart', () => {
    expect(readRows('a,a\n1,2').rows).toEqual([{ a: '1', 'a (2)': '2' }]);
  });
});

describe('a table of posts', () => {
  const table = [
    'Date,Text,Network,Link,Likes',
    '2024-03-05,Rye today,Twitter,https://x.com/elm/status/123,"1,204"',
    '2024-03-06,Buns,LinkedIn,javascript:alert(1),many',
    '2024-03-06,,X,,',
    'someday,Cake,X,,',
    '2024-03-07,Cake,,,7',
  ].join('\n');
  const { columns, rows } = readRows(table);
  const choice = guessColumns(columns, rows, 'dmy');

  it('goes to the network each row names, else to the one chosen', () => {
    const readings = readTable(rows, { choice, network: 'facebook', zone });
    expect(readings.map(({ network, posts }) => [network, posts.map((post) => post.text)])).toEqual([
      ['facebook', ['Cake']],
      ['x', ['Rye today']],
      ['linkedin', ['Buns']],
    ]);
    expect(readings[0]?.skipped).toMatchObject({ empty: 1, unreadable: 1 });
  });

  it('knows a post again by its link, takes counts, and never a link that is no web address', () => {
    const readings = readTable(rows, { choice, network: 'facebook', zone });
    expect(readings[1]?.posts[0]).toMatchObject({ networkId: '123', likes: 1204 });
    expect(readings[2]?.posts[0]).toMatchObject({ permalink: null });
    expect(readings[2]?.posts[0]).not.toHaveProperty('likes');
  });
});
