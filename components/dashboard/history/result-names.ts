import { sayAmount } from '@/components/shared/say-number';
import type { Results } from '@/lib/model/results';

export type ResultName = Exclude<keyof Results, 'at'>;

/** What can come back, in the order of its columns: the network's counts, then the owner's own. */
export const resultNames: readonly { readonly id: ResultName; readonly name: string }[] = [
  { id: 'likes', name: 'Likes' },
  { id: 'comments', name: 'Comments' },
  { id: 'shares', name: 'Shares' },
  { id: 'leads', name: 'Inquiries' },
  { id: 'sales', name: 'Sales' },
  { id: 'income', name: 'Income' },
];

/** "2 sales, 7 likes": at most two of what came back, the owner's own first; empty where nobody has looked. */
export function sayResults(results: Results | undefined): string {
  if (results === undefined) return '';
  const known = [...resultNames.slice(3), ...resultNames.slice(0, 3)].flatMap(({ id, name }) => {
    const value = results[id];
    return value === undefined || value === 0 ? [] : [`${sayAmount(value)} ${nameFor(value, name)}`];
  });
  return known.length === 0 ? 'nothing so far' : known.slice(0, 2).join(', ');
}

/**
 * A count as it is typed: whole or with decimals, with a comma or a point, spaces between thousands allowed.
 * @returns null for an empty field, undefined for what is no count
 */
export function parseAmount(typed: string): number | null | undefined {
  const bare = typed.replaceAll(/\s/gu, '');
  if (bare === '') return null;
  if (!/^\d{1,12}(?:[.,]\d{1,2})?$/u.test(bare)) return undefined;
  return Number(bare.replace(',', '.'));
}

function nameFor(value: number, name: string): string {
  const lower = name.toLowerCase();
  if (value !== 1 || lower === 'income') return lower;
  return lower === 'inquiries' ? 'inquiry' : lower.slice(0, -1);
}
