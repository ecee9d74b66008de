import type { Topic } from '@/lib/model/plan';
import { factsOf, fillIn } from './fill-in';
import type { Idea, NextPostInput } from './idea';

/** Posts looked at for groups and for people, and fewest that tell (as in `plan/segment` and `plan/people`). */
const [ofGroups, ofPeople, fewest] = [10, 20, 6];

const toSegment =
  'This one is for {segment}. If you stood in front of {us} now, {we} would tell you one thing: ';

/** Groups of customers none of the last ten posts spoke to, in the plan's order. */
export function findSegmentIdeas(input: NextPostInput): Idea[] {
  const { plan, recent } = input;
  return findForgotten(plan.segments ?? [], ofGroups, input).map(({ name }, index) => ({
    id: `segment:${name}`,
    source: 'segment' as const,
    kind: 'tip' as const,
    title: `Write one for ${name}`,
    why: `None of your last ${Math.min(ofGroups, recent.length)} posts was for ${name}.`,
    starter: fillIn(toSegment, { ...factsOf(plan, recent.length + index), segment: name }),
    weight: 56 - index,
  }));
}

/** People and communities the owner wants to talk with, not named lately. */
export function findPeopleIdeas(input: NextPostInput): Idea[] {
  const { plan, recent } = input;
  return findForgotten(plan.people ?? [], ofPeople, input).map(({ name }, index) => ({
    id: `people:${name}`,
    source: 'people' as const,
    kind: 'thanks' as const,
    title: `Bring in ${name}`,
    why: `They are in your plan, and none of your last ${Math.min(ofPeople, recent.length)} posts names them.`,
    starter: fillIn('Thank you, {name}, for ', { ...factsOf(plan, 0), name }),
    weight: 52 - index,
  }));
}

function findForgotten(topics: readonly Topic[], window: number, input: NextPostInput): Topic[] {
  const last = input.recent.slice(0, window);
  if (last.length < fewest) return [];
  return topics.filter(
    ({ name, words = [] }) => !last.some((post) => input.reading.speaksOf(post, [name, ...words])),
  );
}
