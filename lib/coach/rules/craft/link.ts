import { defineRule, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';

/** A link in a post on X: what a large study says, and what the published program says. */
export const link = defineRule({
  id: 'craft/link',
  levels: ['tip'],
  scope: 'draft',
  surfaces: ['post'],
  networks: ['x'],
  needs: { minWords: wordsNeeded, minPosts: 0 },
  languages: 'any',
  evidence: 'link',
  messages: {
    link: {
      title: 'A link may cost reach on X; sources disagree',
      seen: 'A large study says less reach, the program X published knows no penalty.',
      step: 'Say the whole thing in the post, so that nobody needs the link.',
    },
  },
  good: [
    {
      text: 'Open from seven to two on Sunday, rolls until they are gone, at the end of Mill Lane.',
      network: 'x',
    },
  ],
  bad: [
    {
      text: 'All about the opening hours over the holidays is on the page: https://crumb.example/hours for you to read.',
      network: 'x',
    },
  ],
  review({ features, draft }) {
    const { links, lengths } = features;
    // In a thread, a link after the first part is what the advice asks for.
    const second = draft.parts.length > 1 ? lengths[1]!.start : Infinity;
    const spans = links.filter(({ start }) => start < second);
    return spans.length > 0 ? speak({ level: 'tip', message: 'link', spans }) : pass;
  },
});
