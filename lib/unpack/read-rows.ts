import Papa from 'papaparse';

/** A table as text: its header's names, trimmed, and its rows by those names. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** true when the text ends inside a quoted cell */
  readonly isCut: boolean;
}

/**
 * Reads a table of comma-, semicolon- or tab-separated values, with or without a byte order mark. A broken row costs
 * nothing but itself. @param isBackslashed true where quotation marks are escaped by a backslash (LinkedIn's comments)
 */
export function readRows(text: string, isBackslashed = false): TextTable {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const seen = new Map<string, number>();
  const parsed = Papa.parse<Record<string, string>>(plain, {
    header: true,
    skipEmptyLines: 'greedy',
    ...(isBackslashed && { escapeChar: '\\' }),
    // Two columns of one name would otherwise be one.
    transformHeader: (name) => {
      const trimmed = name.trim() || 'Column';
      const nth = (seen.get(trimmed) ?? 0) + 1;
      seen.set(trimmed, nth);
      return nth === 1 ? trimmed : `${trimmed} (${nth})`;
    },
  });
  const columns = (parsed.meta.fields ?? []).filter((name) => name !== '__parsed_extra');
  const isCut = parsed.errors.some(({ code }) => code === 'MissingQuotes');
  return { columns, rows: parsed.data, isCut };
}
