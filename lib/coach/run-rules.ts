import type { Exhibit, Finding } from '@/lib/model/finding';
import type { PastPost } from '@/lib/model/post';
import { evidenceOf } from './evidence';
import { fingerprint } from './fingerprint';
import { notEnough, type Remark, type Rule, type RuleContext, type Verdict } from './define-rule';
import { tidySpans } from './text/spans';

/** A finding, with the message it came from; the resolver's table speaks of messages. */
export interface Spoken {
  readonly finding: Finding;
  readonly message: string;
}

export interface Heard {
  readonly spoken: readonly Spoken[];
  readonly notEnough: readonly { ruleId: string; reason: string }[];
}

/** Asks every rule that is meant for this draft. One that throws is left out and named once; the others go on. */
export function runRules(rules: readonly Rule[], context: RuleContext): Heard {
  const spoken: Spoken[] = [];
  const unsure: { ruleId: string; reason: string }[] = [];
  for (const rule of rules) {
    if (!rule.networks.includes(context.network) || !rule.surfaces.includes(context.draft.surface)) continue;
    if (!canRead(rule, context)) continue;
    try {
      const verdict = ask(rule, context);
      if (verdict.outcome === 'notEnough') unsure.push({ ruleId: rule.id, reason: verdict.reason });
      if (verdict.outcome !== 'findings') continue;
      const said = verdict.remarks.map((remark) => toSpoken(rule, remark, context));
      spoken.push(...said);
    } catch {
      unsure.push({ ruleId: rule.id, reason: 'This check failed, so it is left out for now.' });
    }
  }
  return { spoken, notEnough: unsure };
}

/** A rule that reads words is not asked about a language it does not know; the review says so once. */
function canRead(rule: Rule, { features: { phrases, words } }: RuleContext): boolean {
  if (rule.languages === 'any') return true;
  return phrases ? rule.languages.includes(phrases.language) : words.length === 0;
}

function ask(rule: Rule, context: RuleContext): Verdict {
  const { features, recent } = context;
  const { minWords, minPosts } = rule.needs;
  if (features.words.length < minWords)
    return notEnough(`It needs ${minWords} words; there are ${features.words.length}.`);
  if (recent.length < minPosts)
    return notEnough(`It needs ${minPosts} past posts; there are ${recent.length}.`);
  return rule.review(context);
}

function toSpoken(rule: Rule, remark: Remark, context: RuleContext): Spoken {
  const message = rule.messages[remark.message];
  if (!message || !rule.levels.includes(remark.level))
    throw new Error(`${rule.id} has no message ${remark.message}`);
  const spans = tidySpans(context.text, remark.spans);
  const say = (template: string): string => fillIn(template, remark.values);
  const finding: Finding = {
    ruleId: rule.id,
    level: remark.level,
    title: say(message.title),
    seen: say(message.seen),
    step: say(message.step),
    evidence: evidenceOf(message.evidence ?? rule.evidence),
    spans,
    exhibits: (remark.exhibits ?? []).map(toExhibit),
    key: fingerprint({ ruleId: rule.id, message: remark.message }, context.features.words, spans),
    ...(remark.insert === undefined ? {} : { insert: remark.insert }),
  };
  return { finding, message: remark.message };
}

function toExhibit({ id, network, civilDate, excerpt }: PastPost): Exhibit {
  return { postId: id, network, civilDate, excerpt };
}

/** Templates taken apart at their `{names}`: every second piece is a name. They are the rules' own, so there are few. */
const taken = new Map<string, readonly string[]>();

function fillIn(template: string, values: Remark['values'] = {}): string {
  let pieces = taken.get(template);
  if (!pieces) taken.set(template, (pieces = template.split(/\{(\w+)\}/)));
  if (pieces.length === 1) return template;
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : String(values[piece] ?? ''))).join('');
}
