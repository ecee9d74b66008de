import { yesNo } from '@/tests/tools/corpus/labelled-post';
import type { Answer } from './read-post';
import type { Read } from './quality';

/** Which posts are read otherwise than before, and whether for better (+) or worse (−). */
export function sayDifferences(reads: readonly Read[], old: Readonly<Record<string, Answer>>): string {
  const lines = reads.flatMap(({ post, answer }) => {
    const before = old[post.id];
    if (!before) return [];
    const changes = changesOf({ post, answer }, before);
    return changes.length > 0 ? [`${post.id}  ${changes.join('  ')}`] : [];
  });
  return [`${lines.length} posts are read otherwise`, ...lines].join('\n');
}

function changesOf({ post: { labels }, answer }: Read, before: Answer): string[] {
  const judged = (name: string, was: unknown, is: unknown, right: unknown): string[] =>
    was === is ? [] : [`${is === right ? '+' : was === right ? '−' : '·'} ${name}: ${was} → ${is}`];
  const found = (of: Answer) =>
    of.findings
      .filter(({ level }) => level !== 'praise')
      .map(({ ruleId, level }) => `${level} ${ruleId}`)
      .toSorted()
      .join(', ');
  return [
    ...judged('kind', before.kind, answer.kind, labels.kind),
    ...judged('focus', before.focus, answer.focus, labels.focus),
    ...yesNo.flatMap((name) => judged(name, before.yes[name], answer.yes[name], labels[name])),
    ...(found(before) === found(answer) ? [] : [`findings: ${found(before)} → ${found(answer)}`]),
  ];
}
