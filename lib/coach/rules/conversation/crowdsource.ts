import { daysBetween } from '@/lib/model/civil-date';
import { kindNames } from '@/lib/model/kind';
import { networks } from '@/lib/model/network';
import { defineRule, languages, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';
import { markOf } from '@/lib/coach/text/marks';
import { sayDate } from '@/lib/coach/text/say-date';

/** How far back a question prepares an offer or event, in days, and fewest posts that tell whether there was one. */
const [before, fewest] = [21, 5];
/** Telling words a question and the draft share when one prepared the other. */
const alike = 2;

/** Before an offer or an event: were customers asked what they want? Praise when they were. */
export const crowdsource = defineRule({
  id: 'conversation/crowdsource',
  levels: ['praise', 'tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: fewest },
  languages,
  evidence: 'crowdsource',
  messages: {
    unasked: {
      title: 'Nobody was asked before this {kind}',
      seen: 'No question to your customers in the last {days} days.',
      step: 'A few days before the next one, ask: “{question}”',
    },
    asked: {
      title: 'You asked first, then offered',
      seen: 'Your question of {date} was about this.',
      step: '',
    },
  },
  good: [
    {
      text: '20% off two walnut loaves until Saturday in the shop. Show this post at the counter.',
      recent: [{}, {}, { invites: true }, {}, {}],
    },
  ],
  bad: [
    {
      text: '20% off two walnut loaves until Saturday in the shop. Show this post at the counter.',
      recent: [{}, {}, {}, {}, {}],
    },
  ],
  review({ features, recent, clock }) {
    const { kind, phrases, words, marks } = features;
    const isMeant = kind.primary === 'offer' || kind.primary === 'event';
    if (!isMeant || !phrases || features.questions.length + features.invitations.length > 0) return pass;
    const asked = recent.filter(
      ({ invites, civilDate }) => invites && daysBetween(civilDate, clock.today) <= before,
    );
    const question =
      kind.primary === 'offer' ? phrases.advice.suggest.askOfOffer : phrases.advice.suggest.askOfEvent;
    const values = { kind: kindNames[kind.primary], days: before, question };
    if (asked.length === 0) return speak({ level: 'tip', message: 'unasked', values, spans: [] });
    const telling = new Set(
      words
        .filter(({ word }) => word.length > 3 && !phrases.advice.smallWords.has(word))
        .map(({ word }) => markOf(word)),
    );
    const prepared = asked.find(
      (post) => (post.marks ?? []).filter((mark) => telling.has(mark) && marks.has(mark)).length >= alike,
    );
    if (!prepared) return pass;
    const date = sayDate(prepared.civilDate, clock.today);
    return speak({ level: 'praise', message: 'asked', values: { date }, spans: [], exhibits: [prepared] });
  },
});
