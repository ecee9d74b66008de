import { levels } from '@/lib/model/finding';
import { say } from '@/tests/tools/corpus/score';
import type { Read } from './quality';

/** What each rule said how often, and how often it warned where nobody would find fault (customer focus, no bait). */
export function sayFindings(reads: readonly Read[]): string {
  const faultless = reads.filter(({ post: { labels } }) => labels.focus === 'customer' && !labels.bait);
  const warned = faultless.filter(({ answer }) => answer.findings.some(isWarning));
  const rules = [...new Set(reads.flatMap(({ answer }) => answer.findings.map(({ ruleId }) => ruleId)))];
  const head = ['rule'.padEnd(36), ...levels.map((level) => level.padStart(9)), ' of them faultless'].join(
    '',
  );
  const lines = rules.toSorted().map((rule) => {
    const said = reads.flatMap(({ answer }) => answer.findings.filter(({ ruleId }) => ruleId === rule));
    const cells = levels.map((level) => said.filter((finding) => finding.level === level).length);
    const wrong = faultless.filter(({ answer }) =>
      answer.findings.some((finding) => finding.ruleId === rule && isWarning(finding)),
    ).length;
    return [
      rule.padEnd(36),
      ...cells.map((count) => String(count || '·').padStart(9)),
      String(wrong || '·').padStart(9),
    ].join('');
  });
  const rate = faultless.length === 0 ? 0 : warned.length / faultless.length;
  return [
    `cautions and stops on faultless posts: ${say(rate)} (${warned.length} of ${faultless.length})`,
    head,
    ...lines,
  ].join('\n');
}

function isWarning({ level }: { readonly level: string }): boolean {
  return level === 'caution' || level === 'stop';
}
