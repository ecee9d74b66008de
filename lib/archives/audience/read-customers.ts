import { foldName } from './fold-name';
import type { Person } from './person';

type Row = Readonly<Record<string, string>>;

const columnNames = {
  email: /^(?:e-?mails?(?: ?address)?(?: ?\d)?(?: - value)?|primary e-?mail|correo(?: electrónico)?|mail)$/i,
  name: /^(?:(?:full|customer|client|contact|display|billing)?[ _]?name|customer|client|kunde|nombre completo)$/i,
  first: /^(?:first|given|billing first|shipping first|vor)[ _-]?name$|^nombre$|^first$/i,
  last: /^(?:last|family|billing last|shipping last|nach)[ _-]?name$|^sur ?name$|^apellidos?$|^last$/i,
} as const;
/** Looked for everywhere, so that a list needs no header we know. */
const address = /[^\s<>",;:()[\]]{1,64}@[^\s<>",;:()[\]@]{1,200}\.[^\s<>",;:()[\]@.\d]{2,24}/gu;

/** The customers of a table, each once. A row without name and address is left out. */
export function readCustomerRows(columns: readonly string[], rows: readonly Row[]): Person[] {
  const named = (of: RegExp) => columns.filter((column) => of.test(column.trim()));
  const [emails, names] = [named(columnNames.email), named(columnNames.name)];
  const [first] = named(columnNames.first);
  const [last] = named(columnNames.last);
  const people = rows.map((row) => {
    const whole = names.map((column) => row[column]?.trim() ?? '').find((name) => name !== '');
    const parts = [first, last].flatMap((column) => (column ? [row[column]?.trim() ?? ''] : []));
    const cells = emails.length > 0 ? emails.map((column) => row[column] ?? '') : Object.values(row);
    const name = parts.join(' ').trim() || (whole ?? '');
    return { name, emails: readAddresses(cells.join(' ')) };
  });
  return once(people);
}

/** The customers of an address book (vCard 2.1 to 4.0): the name shown, else the name in parts, and every address. */
export function readVCards(text: string): Person[] {
  // A line that begins with a space goes on with the line before.
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const people: Person[] = [];
  let [shown, parts, emails] = ['', '', [] as string[]];
  for (const line of lines) {
    const [, property = '', value = ''] = /^(?:[\w-]+\.)?([A-Za-z-]+)[^:]*:(.*)$/.exec(line) ?? [];
    const word = property.toUpperCase();
    if (word === 'BEGIN') [shown, parts, emails] = ['', '', []];
    if (word === 'FN') shown = unescape(value);
    if (word === 'N')
      parts = unescape(
        value
          .split(/(?<!\\)[;]/, 2)
          .toReversed()
          .join(' '),
      );
    if (word === 'EMAIL') emails.push(...readAddresses(value));
    if (word === 'END') people.push({ name: shown || parts, emails });
  }
  return once(people);
}

/** The customers of a plain list or of copied mail headers: "Anna Weber <anna@example.com>", one address after another. */
export function readAddressList(text: string): Person[] {
  const people = text.split(/[\n;]|,(?=[^<>]*[<@])/).flatMap((line) => {
    const emails = readAddresses(line);
    const name = line.replace(address, ' ').replace(/[<>"]/g, ' ').trim();
    return emails.length > 0 ? [{ name, emails }] : [];
  });
  return once(people);
}

function readAddresses(text: string): string[] {
  return [...new Set((text.match(address) ?? []).map((one) => one.toLowerCase()))];
}

/** A list often has a customer twice: the same address, or the same name with no address to tell them apart. */
function once(people: readonly Person[]): Person[] {
  const known = new Set<string>();
  return people.filter((person) => {
    const key = person.emails[0] ?? foldName(person.name).toSorted().join(' ');
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function unescape(value: string): string {
  return value
    .replace(/\\([,;\\])/g, '$1')
    .replace(/\\n/gi, ' ')
    .trim();
}
