import type { Finding, Level } from '@/lib/model/finding';
import type { Span } from '@/lib/model/span';

/** Words to underline, by level; `pointed`: the finding they belong to is being looked at. */
export interface Mark extends Span {
  readonly level: Level;
  readonly pointed: boolean;
}

/** Gravest first: where findings overlap, the graver one is shown. */
const order: readonly Level[] = ['stop', 'caution', 'tip'];

/** Enough for a page of text; a novel pasted in must not make every key slow. */
const mostMarks = 400;

/** The words the findings speak of, in order and never overlapping; praise is said, not underlined. */
export function listMarks(open: readonly Finding[], pointedKey: string | null): Mark[] {
  const marks: Mark[] = [];
  for (const level of order)
    for (const finding of open.filter((one) => one.level === level))
      for (const { start, end } of finding.spans) {
        const isFree = marks.every((mark) => end <= mark.start || start >= mark.end);
        if (isFree && start < end && marks.length < mostMarks)
          marks.push({ start, end, level, pointed: finding.key === pointedKey });
      }
  return marks.toSorted((one, other) => one.start - other.start);
}

/** Marks of an earlier text, where its words still stand in a later one: before the place that was edited, or after it. */
export function carryMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start < before.length - tail) return [];
    return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
  });
}
