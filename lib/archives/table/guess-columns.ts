import type { DateOrder } from './read-date';
import { guessOrder } from './read-date';

/** What a column of a table may mean. */
export const columnMeanings = [
  'text',
  'date',
  'time',
  'network',
  'link',
  'likes',
  'comments',
  'shares',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** Which column means what, and how dates are to be read. Text and date are needed. */
export interface ColumnChoice {
  readonly columns: Readonly<Partial<Record<ColumnMeaning, string | undefined>>>;
  readonly order: DateOrder;
}

/** Names that columns have in the exports of the schedulers and analytics we know, and in tables made by hand. */
const names: Readonly<Record<ColumnMeaning, RegExp>> = {
  text: /^(?:text|post|post (?:text|message|content)|message|content|caption|tweet(?: text)?|description|copy|texto|mensaje)$/i,
  date: /^(?:date|posted|published|publish(?:ed)? (?:date|time|at)|post date|created(?: at| date)?|sent(?: at)?|day|scheduled|fecha|datum)$/i,
  time: /^(?:time|hour|post time|hora|uhrzeit)$/i,
  network: /^(?:network|channel|platform|social network|profile type|service|red)$/i,
  link: /^(?:link|permalink|url|post (?:link|url)|tweet permalink|address)$/i,
  likes: /^(?:likes?|reactions?|favou?rites?|me gusta)$/i,
  comments: /^(?:comments?|replies|comentarios)$/i,
  shares: /^(?:shares?|retweets?|reposts?|compartidos)$/i,
};

type Rows = readonly Readonly<Record<string, string>>[];

/** How many rows are looked at: the first ones tell enough. */
const looked = 200;

/** What the columns of a table most likely mean, by their names, else by what stands in them. */
export function guessColumns(columns: readonly string[], rows: Rows, usual: DateOrder): ColumnChoice {
  const guessed: Partial<Record<ColumnMeaning, string | undefined>> = {};
  for (const meaning of columnMeanings) {
    const name = columns.find((column) => names[meaning].test(column.trim()));
    if (name !== undefined) guessed[meaning] = name;
  }
  const sample = rows.slice(0, looked);
  const free = () => columns.filter((column) => !Object.values(guessed).includes(column));
  guessed.date ??= free().find(
    (column) => share(sample, column, /\d{1,4}[-./ ]\w{1,9}[-./ ,]+\d{2,4}/) > 0.7,
  );
  guessed.text ??= longest(free(), sample);
  const cells = sample.map((row) => row[guessed.date ?? ''] ?? '');
  return { columns: guessed, order: guessOrder(cells, usual) };
}

function share(rows: Rows, column: string, pattern: RegExp): number {
  return rows.filter((row) => pattern.test(row[column] ?? '')).length / (rows.length || 1);
}

/** Nothing else in a table of posts is as long as their texts. */
function longest(columns: readonly string[], rows: Rows): string | undefined {
  const lengths = columns.map((column) => ({
    column,
    length: rows.reduce((sum, row) => sum + (row[column] ?? '').length, 0),
  }));
  return lengths.toSorted((one, other) => other.length - one.length).find(({ length }) => length > 0)?.column;
}
