import type { Heard } from '@/lib/coach/run-rules';
import type { OwnEvidence, RuleRecord } from '@/lib/model/own-evidence';
import type { Plan } from '@/lib/model/plan';

const measureNames: Readonly<Record<OwnEvidence['measure'], string>> = {
  sales: 'sales',
  leads: 'inquiries',
  reactions: 'likes, comments and shares',
};

/**
 * Adds to each finding what the owner's own posts say of its rule, and takes back advice they speak against, unless the
 * owner wants to hear it all the same. What is praised stays; facts and policies are never among the rules looked at.
 */
export function stepBack(heard: Heard, own: OwnEvidence | null, plan: Pick<Plan, 'toldAnyway'>): Heard {
  if (own === null || own.rules.length === 0) return heard;
  const records = new Map(own.rules.map((record) => [record.ruleId, record]));
  const toldAnyway = new Set(plan.toldAnyway);
  const rests = ({ level, ruleId }: Heard['spoken'][number]['finding']): boolean =>
    level !== 'praise' && records.get(ruleId)?.isContradicted === true && !toldAnyway.has(ruleId);
  const resting = new Set(heard.spoken.flatMap(({ finding }) => (rests(finding) ? [finding.ruleId] : [])));
  return {
    spoken: heard.spoken
      .filter(({ finding }) => !rests(finding))
      .map((spoken) => {
        const record = records.get(spoken.finding.ruleId);
        if (!record || spoken.finding.level === 'praise') return spoken;
        const evidence = { ...spoken.finding.evidence, own: sayOwn(record, own.measure) };
        return { ...spoken, finding: { ...spoken.finding, evidence } };
      }),
    notEnough: [
      ...heard.notEnough,
      ...[...resting].map((ruleId) => ({
        ruleId,
        reason: 'Your own posts did better without this advice, so it rests. The dashboard tells more.',
      })),
    ],
  };
}

/** "14 of your posts like this brought 6 likes, comments and shares in the middle; 31 others brought 9." */
export function sayOwn({ against, others }: RuleRecord, measure: OwnEvidence['measure']): string {
  const name = measureNames[measure];
  return `${against.posts} of your posts like this brought ${say(against.median)} ${name} (median); ${others.posts} others brought ${say(others.median)}.`;
}

function say(amount: number): string {
  return amount.toLocaleString('en', { maximumFractionDigits: 1 });
}
