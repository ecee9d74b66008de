import type { Finding, Level } from '@/lib/model/finding';

/** The catalogue shows at most three open findings and one praise. */
export const openAtMost = 3;

const weight: Readonly<Record<Level, number>> = { stop: 0, caution: 1, tip: 2, praise: 3 };

/** Puts findings in the order they are shown: level first, then the order of the rules, which is their usefulness. */
export function rank(
  kept: readonly Finding[],
  waiting: readonly Finding[],
  order: readonly string[],
): { praise: Finding | null; open: Finding[]; more: Finding[] } {
  const inOrder = (list: readonly Finding[]): Finding[] =>
    list.toSorted(
      (a, b) =>
        weight[a.level] - weight[b.level] ||
        order.indexOf(a.ruleId) - order.indexOf(b.ruleId) ||
        (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
    );
  const problems = inOrder(kept.filter(({ level }) => level !== 'praise'));
  const praises = inOrder(kept.filter(({ level }) => level === 'praise'));
  return {
    praise: praises[0] ?? null,
    open: problems.slice(0, openAtMost),
    more: [...problems.slice(openAtMost), ...inOrder(waiting), ...praises.slice(1)],
  };
}
