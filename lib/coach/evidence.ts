import type { Evidence } from '@/lib/model/finding';

const cruz =
  'Cruz, Leonhardt & Pezzuti 2017, Journal of Interactive Marketing 39: "you" in brand posts on social media.';
const lee = 'Lee, Hosanagar & Nair 2018, Management Science 64: 106,316 Facebook messages of 782 companies.';
const stephen = 'Stephen, Sciandra & Inman 2015: 4,284 Facebook posts of 9 brands.';

/** Why each rule exists. Articles are letters of the catalogue; sentences say "associated with", never more. */
export const evidence = {
  'customer-words': {
    articles: ['A2', 'B1', 'D'],
    studies: [cruz],
    confidence: 'high',
    sentence:
      'Posts that speak to "you" are associated with more interest from readers. How much "you" is enough, no study says.',
  },
  'reply-person': {
    articles: ['E'],
    studies: [
      'Packard, Moore & McFerran 2018, Journal of Marketing Research 55: "I" and "we" in answers to customers.',
    ],
    confidence: 'high',
    sentence: 'In answers to customers, "I" is associated with more satisfaction than "we".',
  },
  'customer-first': {
    articles: ['A2', 'D'],
    studies: [cruz],
    confidence: 'medium',
    sentence:
      'Posts that speak to "you" are associated with more interest from readers. That the first words matter most is advice, not a study.',
  },
  'offer-parts': {
    articles: ['A3', 'B2', 'E'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask that an offer says what, until when and how. No study here counts the parts.',
  },
  calendar: {
    articles: ['E'],
    studies: [],
    confidence: 'high',
    sentence: 'This is the calendar, not an opinion.',
  },
  'offer-share': {
    articles: ['A3', 'A4'],
    studies: [lee, stephen],
    confidence: 'medium',
    sentence:
      'Messages with nothing but a deal are associated with fewer likes and comments. The share of a third is advice.',
  },
  variety: {
    articles: ['A4', 'E'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask to mix it up. No study here says how much alike is too much.',
  },
  conversation: {
    articles: ['D', 'E'],
    studies: [stephen],
    confidence: 'medium',
    sentence:
      'Posts that only sell are associated with less response. The articles ask for something a reader can answer.',
  },
  limit: {
    articles: ['A6'],
    studies: [],
    confidence: 'high',
    sentence: "This is the network's own limit, counted as the network counts.",
  },
  fold: {
    articles: ['A2'],
    studies: [],
    confidence: 'low',
    sentence: 'Where "see more" falls differs by screen; the place used here is an estimate.',
  },
} as const satisfies Readonly<Record<string, Readonly<Evidence> | object>>;

export type EvidenceId = keyof typeof evidence;

/** The evidence behind an id, as findings carry it. */
export function evidenceOf(id: EvidenceId): Evidence {
  const { articles, studies, confidence, sentence } = evidence[id];
  return { articles: [...articles], studies: [...studies], confidence, sentence };
}
