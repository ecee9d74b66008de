import { networkNames, networks, type Network } from '@/lib/model/network';
import { defineRule, pass, speak } from '@/lib/coach/define-rule';
import { postsOn } from '@/lib/coach/posts-on';
import { sayDate } from '@/lib/coach/text/say-date';

/** Most tags before it speaks: 2 on X and Facebook, and only far above 6 on LinkedIn (catalogue A4). */
const most: Readonly<Record<Network, number>> = { x: 2, facebook: 2, linkedin: 8 };
/** A set is at least two tags: one of the business's own under every post is a name, not a habit. */
const aSet = 2;

/** More tags than the network likes, or the same set as the last post; soft. */
export const hashtags = defineRule({
  id: 'variety/hashtags',
  levels: ['tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: 0, minPosts: 0 },
  languages: 'any',
  evidence: 'hashtags',
  messages: {
    many: {
      title: '{count} hashtags are a lot on {network}',
      seen: 'Most guides say up to {most} there.',
      step: 'Keep the one or two your customers would look for.',
    },
    same: {
      title: 'The same hashtags as last time',
      seen: 'Your {network} post of {date} had them, too.',
      step: 'Change one for what is special today.',
    },
  },
  good: [{ text: 'Rye and wheat from seven. #bread #sourdough', network: 'x' }],
  bad: [{ text: 'Rye and wheat from seven. #bread #sourdough #rye #wheat', network: 'x' }],
  review({ features, recent, network, text, clock }) {
    const { hashtags: spans } = features;
    const tags = new Set(spans.map(({ start, end }) => text.slice(start + 1, end).toLowerCase()));
    const name = networkNames[network];
    if (tags.size > most[network]) {
      const limit = network === 'linkedin' ? 5 : most[network];
      return speak({
        level: 'tip',
        message: 'many',
        values: { count: tags.size, network: name, most: limit },
        spans,
      });
    }
    const last = postsOn(network, recent)[0];
    if (!last || tags.size < aSet) return pass;
    const before = new Set(last.hashtags);
    if (before.size !== tags.size || [...tags].some((tag) => !before.has(tag))) return pass;
    const values = { network: name, date: sayDate(last.civilDate, clock.today) };
    return speak({ level: 'tip', message: 'same', values, spans, exhibits: [last] });
  },
});
