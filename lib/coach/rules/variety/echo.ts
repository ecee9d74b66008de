import { daysBetween } from '@/lib/model/civil-date';
import { networkNames, networks } from '@/lib/model/network';
import type { EchoMatch } from '@/lib/model/post';
import { defineRule, notEnough, pass, speak, type RuleContext } from '@/lib/coach/define-rule';
import { findRuns } from '@/lib/coach/text/shared-words';
import { sayDate } from '@/lib/coach/text/say-date';

/** Similarity of a near-copy, of a resemblance, and how many days a resemblance matters (catalogue A4). */
const [nearCopy, alike, recentDays] = [0.85, 0.6, 45];
/** "Open today until five" said twice is no echo. */
const wordsOfAnEcho = 6;

/** Has the owner posted this before? Names the earlier post, its date and its network. */
export const echo = defineRule({
  id: 'variety/echo',
  levels: ['tip', 'caution'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsOfAnEcho, minPosts: 0 },
  languages: 'any',
  evidence: 'variety',
  messages: {
    copy: {
      title: 'Very close to your {network} post of {date}',
      seen: 'Both say “{both}”.',
      step: 'Say one thing that is new since then.',
    },
    alike: {
      title: 'Much like your {network} post of {date}',
      seen: 'Both say “{both}”.',
      step: 'Begin it another way, or tell another side of it.',
    },
    same: {
      title: 'Word for word your {network} post of today',
      seen: 'People who follow you on both read it twice.',
      step: 'Change the first sentence for this network.',
    },
  },
  good: [
    { text: 'Fresh rye bread from seven, come early for the crust.', echoes: [] },
    {
      text: 'Fresh rye bread from seven, come early for the crust.',
      echoes: [{ similarity: 0.7, post: { daysAgo: 60 } }],
    },
  ],
  bad: [
    {
      text: 'Fresh rye bread from seven, come early for the crust.',
      echoes: [{ similarity: 0.9, post: { daysAgo: 7 } }],
    },
  ],
  review(context) {
    const { echoes, clock, features } = context;
    if (echoes === null) return notEnough('Your past posts have not been looked through yet.');
    const said = echoes
      .toSorted((a, b) => b.similarity - a.similarity || b.post.instant - a.post.instant)
      .map((match) => ({ match, message: judge(match, context) }))
      .find(({ message }) => message !== null);
    if (!said?.message) return pass;
    const { match, message } = said;
    const spans = findRuns(features.words, match.shared);
    const values = {
      network: networkNames[match.post.network],
      date: sayDate(match.post.civilDate, clock.today),
      both: shorten(
        longest(spans.map(({ start, end }) => features.text.slice(start, end))) ?? match.post.excerpt,
      ),
    };
    return speak({
      level: message === 'copy' ? 'caution' : 'tip',
      message,
      values,
      spans,
      exhibits: [match.post],
    });
  },
});

function judge({ post, similarity, wordForWord }: EchoMatch, { network, clock }: RuleContext) {
  const crossPost = post.network !== network && post.civilDate === clock.today;
  if (crossPost) return wordForWord ? 'same' : null;
  if (similarity >= nearCopy || wordForWord) return 'copy';
  return similarity >= alike && daysBetween(post.civilDate, clock.today) <= recentDays ? 'alike' : null;
}

function longest(runs: readonly string[]): string | undefined {
  return runs.toSorted((one, other) => other.length - one.length)[0];
}

function shorten(run: string): string {
  const words = run.replace(/\s+/g, ' ').trim().split(' ');
  return words.length > 9 ? `${words.slice(0, 9).join(' ')}…` : words.join(' ');
}
