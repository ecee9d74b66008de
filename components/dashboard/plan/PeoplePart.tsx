import { findTrade } from '@/lib/plan/trades/all-trades';
import { withFields } from '@/lib/state/plan-edits';
import type { PartProps } from './part-props';
import { PlanPart } from './PlanPart';
import { TopicList } from './TopicList';

/** Whom the posts are for, and with whom the owner wants to talk. */
export function PeoplePart({ plan, onChange }: PartProps) {
  const segments = plan.segments ?? [];
  const people = plan.people ?? [];
  const all = [...segments, ...people].map(({ name }) => name);
  return (
    <PlanPart title="Whom you talk to" brief={all.slice(0, 4).join(', ') || 'Not said'}>
      <h3>Groups of customers</h3>
      <p className="hint">The smaller the group, the easier the post. Two or three are plenty.</p>
      <TopicList
        one="group"
        topics={segments}
        suggested={findTrade(plan.business.trade)?.segments ?? []}
        wordsLabel="Words in posts for"
        onChange={(next, part) => onChange(withFields(plan, { segments: next }), part)}
      />
      <h3>People and communities</h3>
      <p className="hint">
        The club next door, the market, a supplier: those you want to talk with in public.
      </p>
      <TopicList
        one="name"
        topics={people}
        wordsLabel="Handles and other names of"
        onChange={(next, part) => onChange(withFields(plan, { people: next }), part)}
      />
    </PlanPart>
  );
}
