import { findQuestionIdeas, findStoryIdeas } from './from-banks';
import { findMixIdeas } from './from-mix';
import { findPromiseIdeas } from './from-promise';
import { findSeasonIdeas } from './from-season';
import { findComeback } from './from-silence';
import { findPeopleIdeas, findSegmentIdeas } from './from-topics';
import type { Idea, NextPostInput } from './idea';

/** As many as "Another" turns over; more is a list, not an answer. */
const offeredAtMost = 6;
/** What a second idea of one source loses, so that "Another" brings something else. */
const sameAgain = 25;
/** From so many days on a silence is one more reason to post, whatever the idea. */
const telling = 14;

/**
 * What to post next, the best first: what was promised, then the season, then what customers asked or gave, then whom and
 * what the last posts forgot. The same input gives the same ideas; an idea put off is not among them.
 */
export function decideNextPost(input: NextPostInput): Idea[] {
  const all = [
    ...findPromiseIdeas(input),
    ...findSeasonIdeas(input),
    ...findComeback(input),
    ...findQuestionIdeas(input),
    ...findStoryIdeas(input),
    ...findSegmentIdeas(input),
    ...findPeopleIdeas(input),
    ...findMixIdeas(input),
  ].filter(({ id }) => !input.putOff.has(id));
  return mixSources(all)
    .slice(0, offeredAtMost)
    .map((idea) => withSilence(idea, input));
}

/** By weight; each further idea of a source weighs less than the one before. */
function mixSources(ideas: readonly Idea[]): Idea[] {
  const seen = new Map<string, number>();
  const weighed = ideas
    .toSorted((one, other) => other.weight - one.weight)
    .map((idea) => {
      const before = seen.get(idea.source) ?? 0;
      seen.set(idea.source, before + 1);
      return { idea, weight: idea.weight - before * sameAgain };
    });
  return weighed.toSorted((one, other) => other.weight - one.weight).map(({ idea }) => idea);
}

/** Two reasons are better than one, and a third would be a lecture. */
function withSilence(idea: Idea, { quiet }: NextPostInput): Idea {
  const days = Math.min(...quiet.map((one) => one.days ?? Infinity));
  if (idea.source === 'silence' || idea.source === 'promise' || !Number.isFinite(days) || days < telling)
    return idea;
  return { ...idea, why: `${idea.why.replace(/[.]$/u, '')}; your last post was ${days} days ago.` };
}
