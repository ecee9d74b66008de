import type { Results } from '@/lib/model/results';
import type { ResultName } from './result-names';

/** Results with one count changed (null: nobody knows it any more), looked at `now`; null once nothing is left. */
export function withResult(
  results: Results | undefined,
  of: { readonly id: ResultName; readonly value: number | null; readonly now: number },
): Results | null {
  const { [of.id]: _before, at: _at, ...rest } = results ?? { at: 0 };
  const counts = { ...rest, ...(of.value !== null && { [of.id]: of.value }) };
  return Object.keys(counts).length === 0 ? null : { ...counts, at: of.now };
}
