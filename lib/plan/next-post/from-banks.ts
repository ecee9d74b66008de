import { daysBetween } from '@/lib/model/civil-date';
import type { HeardQuestion, Plan, Story } from '@/lib/model/plan';
import { findTrade } from '@/lib/plan/trades/all-trades';
import { factsOf, fillIn } from './fill-in';
import type { Idea, NextPostInput } from './idea';

const weights = { question: 66, story: 64, usual: 44 } as const;
/** Words of a question or story that stand in a sentence about it. */
const quoted = 90;

/** Questions customers asked that no post answers yet, the oldest first; without any, what is usually asked in the trade. */
export function findQuestionIdeas(input: NextPostInput): Idea[] {
  const own = (input.plan.questions ?? []).filter((question) => isOpen(question, input));
  const ideas = own.map((question, index) => ownQuestion(question, weights.question - index, input));
  return ideas.length > 0 ? ideas : usualQuestions(input);
}

/** True while neither the owner nor a known post says that it is answered. */
export function isOpen(
  { text, answeredIn }: HeardQuestion,
  { recent, reading }: Pick<NextPostInput, 'recent' | 'reading'>,
): boolean {
  return answeredIn === undefined && !recent.some((post) => reading.answers(post, text));
}

/** Stories that may be told and are not told yet, the oldest first. Without a yes a story is never offered. */
export function findStoryIdeas({ plan, recent, reading, clock }: NextPostInput): Idea[] {
  return (plan.stories ?? [])
    .filter(({ permission, toldIn }) => permission === true && toldIn === undefined)
    .filter((story) => !recent.some((post) => reading.tells(post, story)))
    .map((story, index) => {
      const noted = story.heardOn === undefined ? 0 : daysBetween(story.heardOn, clock.today);
      const since = noted > 1 ? `You noted it ${noted} days ago` : 'You noted it';
      const photo = story.photo?.trim() ? `, and there is a picture: ${cut(story.photo)}` : '';
      return {
        id: `story:${story.id}`,
        source: 'story' as const,
        kind: 'customer-story' as const,
        title: titleOf(story),
        why: `${since}, they said yes, and no post tells it yet${photo}.`,
        starter: beginStory(story, plan),
        weight: weights.story - index,
      };
    });
}

function ownQuestion({ text, heardOn }: HeardQuestion, weight: number, { clock }: NextPostInput): Idea {
  const days = heardOn === undefined ? 0 : daysBetween(heardOn, clock.today);
  const since = days > 1 ? `You wrote it down ${days} days ago` : 'A customer asked you';
  return {
    id: `question:${text}`,
    source: 'question',
    kind: 'tip',
    title: 'Answer a question a customer asked you',
    why: `${since}, and no post answers it yet: “${cut(text)}”`,
    starter: `One of you asked: “${text.trim()}” The short answer: `,
    weight,
  };
}

function usualQuestions({ plan, recent, reading }: NextPostInput): Idea[] {
  const trade = findTrade(plan.business.trade);
  if (!trade) return [];
  return trade.questions
    .filter((text) => !recent.some((post) => reading.answers(post, text)))
    .map((text, index) => ({
      id: `question:${text}`,
      source: 'question' as const,
      kind: 'tip' as const,
      title: 'Answer what customers like yours often ask',
      why: `None of your last posts answers it: “${cut(text)}”`,
      starter: fillIn(`Often asked at {business|our place}: “${text}” The short answer: `, factsOf(plan, 0)),
      weight: weights.usual - index,
    }));
}

/** A note in quotation marks is what was said; any other tells what happened. */
function beginStory({ text, who }: Story, plan: Plan): string {
  const told = text.trim();
  const name = who?.trim();
  if (isQuote(text))
    return fillIn('{told} {Name|A customer} said that to {us}, and ', { ...factsOf(plan, 0), told, name });
  const isNamed = !name || told.toLowerCase().includes(name.toLowerCase());
  return isNamed ? `${endSentence(told)} ` : `${name}: ${endSentence(told)} `;
}

function isQuote(text: string): boolean {
  return /^\s*[“"«„‘']/u.test(text);
}

function titleOf({ text, who }: Story): string {
  const name = who?.trim() ? cut(who, 40) : 'a customer';
  return isQuote(text) ? `Pass on what ${name} said` : `Tell the story of ${name}`;
}

function endSentence(text: string): string {
  return /[.!?…”"»]$/u.test(text) ? text : `${text}.`;
}

function cut(text: string, most: number = quoted): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most - 1).join('')}…`;
}
