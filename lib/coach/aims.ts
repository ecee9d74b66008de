import type { Aim, AimOffer } from '@/lib/model/aim';
import type { Kind } from '@/lib/model/kind';
import type { Outcome, Plan, Topic } from '@/lib/model/plan';
import { holdsPhrase } from './text/marks';

/** What each kind is good for (catalogue C; our reading of it). */
export const kindsFor: Readonly<Record<Outcome, ReadonlySet<Kind>>> = {
  awareness: new Set([
    'humour',
    'behind-the-scenes',
    'customer-photo',
    'contest',
    'event',
    'cause',
    'greeting',
    'poll',
  ]),
  leads: new Set(['offer', 'announcement', 'event', 'contest']),
  service: new Set(['tip', 'notice', 'question', 'poll']),
  reputation: new Set(['customer-story', 'thanks', 'customer-photo', 'cause', 'tip', 'behind-the-scenes']),
};

/** What is known of a text whose aim is guessed. */
export interface AimedText {
  readonly kind: Kind;
  readonly otherKinds: readonly Kind[];
  /** its words as past posts are marked by */
  readonly marks: ReadonlySet<number>;
}

/** What a text is likely for, among what the plan wants: the first outcome its kind serves, the one segment it names. */
export function guessAim(text: AimedText, plan: Pick<Plan, 'outcomes' | 'segments'>): Aim {
  const goals = (plan.outcomes ?? []).map(({ outcome }) => outcome);
  const serves = (kinds: readonly Kind[]) =>
    goals.find((outcome) => kinds.some((kind) => kindsFor[outcome].has(kind)));
  const named = (plan.segments ?? []).filter((segment) => speaksTo(segment, text.marks));
  return {
    goal: serves([text.kind]) ?? serves(text.otherKinds) ?? null,
    segment: named.length === 1 ? named[0]!.name : null,
  };
}

/** A guess with what the plan has to choose from. */
export function offerAim(text: AimedText, plan: Pick<Plan, 'outcomes' | 'segments'>): AimOffer {
  return {
    guess: guessAim(text, plan),
    goals: (plan.outcomes ?? []).map(({ outcome }) => outcome),
    segments: (plan.segments ?? []).map(({ name }) => name),
  };
}

function speaksTo({ name, words = [] }: Topic, marks: ReadonlySet<number>): boolean {
  return holdsPhrase(marks, [name, ...words]);
}
