import { kindNames } from '@/lib/model/kind';
import type { Finding } from '@/lib/model/finding';
import type { Review } from '@/lib/model/review';

const marks: Readonly<Record<Finding['level'], string>> = { praise: '✓', tip: '▸', caution: '!', stop: '✕' };

/** A review as lines for a terminal: what is good, what is open, what waits, and what could not be told. */
export function sayReview(review: Review): string {
  const { praise, open, more, notEnough, kind, otherKinds, focus, length } = review;
  const kinds = [kind, ...otherKinds].map((one) => kindNames[one]).join(', ');
  return [
    `A ${kinds} · about you ${focus.self}, about them ${focus.you} · ${length.used} of ${length.limit}`,
    ...(praise ? ['', sayFinding(praise)] : []),
    ...(open.length > 0 ? ['', ...open.map(sayFinding)] : []),
    ...(more.length > 0 ? ['', `${more.length} more:`, ...more.map(({ title }) => `  ${title}`)] : []),
    ...(open.length + more.length === 0 ? ['', 'Nothing to change.'] : []),
    ...(notEnough.length > 0 ? ['', 'Could not tell:', ...notEnough.map(sayReason)] : []),
  ].join('\n');
}

function sayFinding({ level, title, seen, step, evidence, exhibits, ruleId }: Finding): string {
  const { articles, confidence } = evidence;
  return [
    `${marks[level]} ${title}`,
    ...[seen, step].filter((line) => line !== '').map((line) => `    ${line}`),
    ...exhibits.map(({ civilDate, excerpt }) => `    ${civilDate}: ${excerpt}`),
    `    (${ruleId}, article ${articles.join(', ')}, confidence ${confidence})`,
  ].join('\n');
}

function sayReason({ ruleId, reason }: Review['notEnough'][number]): string {
  return `  ${ruleId}: ${reason}`;
}
