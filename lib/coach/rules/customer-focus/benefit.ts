import type { Kind } from '@/lib/model/kind';
import { networks } from '@/lib/model/network';
import { defineRule, languages, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';
import { findAll } from '@/lib/coach/text/spans';

/** Kinds in which praise of a thing is no sales talk ("thank you to the best team"). */
const notAboutGoods: ReadonlySet<Kind> = new Set([
  'thanks',
  'cause',
  'greeting',
  'notice',
  'humour',
  'behind-the-scenes',
  'customer-story',
  'customer-photo',
  'tip',
  'contest',
]);

/** A claim about the product, with nothing that says what it does for the reader. */
export const benefit = defineRule({
  id: 'customer-focus/benefit',
  levels: ['praise', 'tip'],
  scope: 'draft',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: 0 },
  languages,
  evidence: 'benefit',
  messages: {
    none: {
      title: 'Say what it does for them',
      seen: '“{quote}” praises what you sell; what the reader has from it is not there yet.',
      step: 'Add “{start} …” and finish the sentence.',
    },
    named: { title: 'You name what they get from it', seen: '“{quote}”', step: '' },
  },
  good: [
    {
      text: 'The new slicer cuts a whole loaf in ten seconds, so you can be out of the door with your bread.',
    },
  ],
  bad: [{ text: 'Our new artisan loaf is handmade with premium flour from the mill up on the hill.' }],
  review({ features, text }) {
    const { phrases, benefits, offer, focus, plain } = features;
    if (!phrases) return pass;
    const claims = findAll(plain, phrases.advice.claim);
    if (benefits.length > 0) {
      if (claims.length === 0 && !offer) return pass;
      const { start, end } = benefits[0]!;
      const quote = text.slice(start, endOfPhrase(plain, start, end));
      return speak({ level: 'praise', message: 'named', values: { quote }, spans: benefits.slice(0, 3) });
    }
    const isSpokenTo = focus.you.length + features.questions.length + features.invitations.length > 0;
    if (claims.length === 0 || isSpokenTo || offer || notAboutGoods.has(features.kind.primary)) return pass;
    const start = phrases.advice.suggest.soYouCan;
    const quote = text.slice(claims[0]!.start, claims[0]!.end);
    return speak({
      level: 'tip',
      message: 'none',
      values: { quote, start },
      spans: claims,
      insert: ` ${start} `,
    });
  },
});

/** "so you can" says little by itself: the quote goes on to the next full stop or comma, at most 60 characters. */
function endOfPhrase(plain: string, start: number, end: number): number {
  const stop = plain.slice(end, start + 60).search(/[.,;:!?\n]/);
  return stop < 0 ? Math.min(plain.length, start + 60) : end + stop;
}
