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
  benefit: {
    articles: ['A2', 'E'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask to write what customers get, not what you make. No study here counts it.',
  },
  'heard-questions': {
    articles: ['B1', 'D'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask to listen first, and to answer what customers really ask.',
  },
  permission: {
    articles: ['B1', 'D'],
    studies: [],
    confidence: 'low',
    sentence:
      'The articles ask to tell customers’ stories in their own words. A story is theirs; whether to tell it, they decide.',
  },
  'focus-trend': {
    articles: ['A2', 'B1'],
    studies: [cruz],
    confidence: 'medium',
    sentence:
      'Posts that speak to "you" are associated with more interest from readers. One post says little, ten say more.',
  },
  bait: {
    articles: ['D'],
    studies: ['Facebook, LinkedIn and X name react, comment, share, tag and vote bait in their own rules.'],
    confidence: 'high',
    sentence: 'Networks say that they show posts less when these ask for reactions only to raise counts.',
  },
  readability: {
    articles: ['A2'],
    studies: [
      'Automated Readability Index, Senter & Smith 1967. Of two studies on posts one is for simple words, a larger one against.',
    ],
    confidence: 'low',
    sentence:
      'Shorter sentences are easier to read on a phone. Whether they bring more response, studies disagree.',
  },
  'offer-alone': {
    articles: ['A3', 'D'],
    studies: [lee],
    confidence: 'high',
    sentence:
      'Messages with nothing but a deal are associated with fewer likes and comments; a deal with a person in it with more. Deals are associated with more clicks.',
  },
  'offer-followers': {
    articles: ['A3', 'B2'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask to reward the people who follow you. No study here measures it.',
  },
  contest: {
    articles: ['D'],
    studies: [
      "Facebook's Pages, Groups and Events policies: a promotion needs rules, eligibility and a release of Facebook, and may not use personal timelines or friend tags to enter.",
    ],
    confidence: 'medium',
    sentence: "These are the networks' rules as we read them; they change, and this is not legal advice.",
  },
  hashtags: {
    articles: ['A4'],
    studies: [],
    confidence: 'low',
    sentence: 'Guides advise one or two tags on X and Facebook; no study here settles the number.',
  },
  billboard: {
    articles: ['D'],
    studies: [stephen],
    confidence: 'medium',
    sentence: 'Posts that only persuade are associated with less response from readers.',
  },
  'follow-up': {
    articles: ['D', 'E'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask to come back after an event and to keep a dialogue going.',
  },
  'reply-back': {
    articles: ['D', 'E'],
    studies: ['Buffer 2025: accounts that reply to comments, compared with themselves when they do not.'],
    confidence: 'medium',
    sentence: 'Replying to comments is associated with more response to the post.',
  },
  crowdsource: {
    articles: ['D', 'E'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask to let customers choose before you decide.',
  },
  goals: {
    articles: ['C'],
    studies: [],
    confidence: 'low',
    sentence:
      'The articles ask to begin with the outcome. Which post brings which, your own numbers say best.',
  },
  segments: {
    articles: ['C', 'B1'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask to write for the smallest group that matters to you.',
  },
  seasons: {
    articles: ['E'],
    studies: [],
    confidence: 'low',
    sentence:
      'The articles ask to plan a dialogue around a day: ask, tease, offer, be there, thank, look back.',
  },
  channels: {
    articles: ['A1', 'A6', 'E'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask to feed a channel or to drop it. No study supports a number of days.',
  },
  people: {
    articles: ['C'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask to talk with communities and people your customers listen to.',
  },
  voice: {
    articles: ['C'],
    studies: [],
    confidence: 'low',
    sentence: 'The articles ask for one voice. This compares with your own words and your own posts.',
  },
  shouting: {
    articles: ['C', 'D'],
    studies: [],
    confidence: 'low',
    sentence:
      'Capitals and rows of exclamation marks read as shouting; screen readers may spell capitals out.',
  },
  jargon: {
    articles: ['A2', 'C'],
    studies: [],
    confidence: 'low',
    sentence: "The articles ask for the customers' own words.",
  },
  link: {
    articles: ['A6'],
    studies: [
      'A study of 18.8 million posts on X: posts with a link are associated with less reach. The ranker that X published has no penalty for links.',
    ],
    confidence: 'low',
    sentence: 'The study and the published program disagree, so take this as a hint.',
  },
  access: {
    articles: ['A2'],
    studies: [],
    confidence: 'high',
    sentence:
      'Screen readers spell out, skip or run together what is marked. This is how they work, not an opinion.',
  },
} as const satisfies Readonly<Record<string, Readonly<Evidence> | object>>;

export type EvidenceId = keyof typeof evidence;

/** The evidence behind an id, as findings carry it. */
export function evidenceOf(id: EvidenceId): Evidence {
  const { articles, studies, confidence, sentence } = evidence[id];
  return { articles: [...articles], studies: [...studies], confidence, sentence };
}
