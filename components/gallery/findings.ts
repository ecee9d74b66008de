import type { Evidence, Finding } from '@/lib/model/finding';

const customerWords: Evidence = {
  articles: ['A2', 'B1', 'D'],
  studies: [
    'Cruz, Leonhardt & Pezzuti 2017, Journal of Interactive Marketing 39: "you" in brand posts on social media.',
  ],
  confidence: 'high',
  sentence:
    'Posts that speak to "you" are associated with more interest from readers. How much "you" is enough, no study says.',
};
const advice: Evidence = {
  articles: ['A4', 'E'],
  studies: [],
  confidence: 'low',
  sentence: 'The articles ask to mix it up. No study here says how much alike is too much.',
};

/** A finding that is a tip with nothing to insert, unless `over` says otherwise. */
export function makeFinding(over: Partial<Finding> & Pick<Finding, 'ruleId' | 'title'>): Finding {
  return {
    level: 'tip',
    seen: '',
    step: '',
    evidence: advice,
    spans: [],
    exhibits: [],
    key: over.ruleId,
    ...over,
  };
}

/** Findings as the coach words them, one of each shape. */
export const findings = {
  balance: makeFinding({
    ruleId: 'customer-focus/balance',
    title: 'This post is mostly about your business',
    seen: 'About you 7, about your customers 0. It starts with “We are excited to announce our new sourdough”.',
    step: 'Say first what your customers get: “You can now…”',
    insert: 'You can now ',
    evidence: customerWords,
    spans: [{ start: 0, end: 2 }],
  }),
  opening: makeFinding({
    ruleId: 'customer-focus/opening',
    title: 'Start with what they get',
    seen: 'The post opens with “We are excited to announce”, which is about your business.',
    step: 'Begin with your customer: “You can now…”',
    evidence: customerWords,
  }),
  deadline: makeFinding({
    ruleId: 'offer/anatomy',
    level: 'caution',
    title: 'Say until when the offer holds',
    seen: '“Two loaves for the price of one” has no last day.',
    step: 'Add a last day.',
    insert: ' until Saturday',
    evidence: { ...advice, articles: ['A3', 'B2', 'E'] },
  }),
  weekday: makeFinding({
    ruleId: 'offer/dates',
    level: 'stop',
    title: '28 November is a Saturday, not a Friday',
    seen: 'The post says “Friday 28 November”.',
    step: 'Write “Saturday 28 November”, or “Friday 27 November”.',
    evidence: {
      articles: ['E'],
      studies: [],
      confidence: 'high',
      sentence: 'This is the calendar, not an opinion.',
    },
  }),
  echo: makeFinding({
    ruleId: 'variety/echo',
    title: 'Very close to your X post of Mon 16 Nov',
    seen: 'Both say “sourdough, baked at four, warm at eight”.',
    step: 'Tell what is new since then.',
    exhibits: [
      {
        postId: 'p1',
        network: 'x',
        civilDate: '2026-11-16',
        excerpt:
          'Our sourdough, baked at four, warm at eight. Come early, the first ten loaves are still steaming at the door',
      },
      {
        postId: 'p2',
        network: 'linkedin',
        civilDate: '2025-03-03',
        excerpt: 'Sourdough, baked at four, warm at eight',
      },
    ],
  }),
  run: makeFinding({
    ruleId: 'variety/run',
    title: 'The third offer in a row on X',
    seen: 'Your last two posts on X were offers, too.',
    step: 'A customer story has not been told for 23 days.',
  }),
  noWayIn: makeFinding({
    ruleId: 'conversation/no-way-in',
    title: 'Nothing here that readers can answer',
    seen: 'Neither this post nor your last three ask anything.',
    step: 'End with a question they can answer.',
    insert: ' Which loaf would you take home first?',
  }),
  fold: makeFinding({
    ruleId: 'craft/fold',
    title: 'The point hides below “see more”',
    seen: 'X shows about the first 280 characters; “free delivery” comes after them.',
    step: 'Move it up.',
  }),
  tooLong: makeFinding({
    ruleId: 'craft/length',
    level: 'stop',
    title: '32 too long for X',
    seen: 'The end, “and bring a friend along on Saturday”, does not fit.',
    step: 'Shorten it, or make it a thread.',
  }),
  answerable: makeFinding({
    ruleId: 'conversation/no-way-in',
    level: 'praise',
    title: 'You ask them something they can answer',
    seen: '“Which loaf would you take home first?”',
    evidence: { ...advice, articles: ['D', 'E'] },
    key: 'praise asks',
  }),
  arabic: makeFinding({
    ruleId: 'customer-focus/opening',
    title: 'Start with what they get',
    seen: 'The post opens with “يسعدنا أن نعلن عن خبزنا الجديد (2026)”, which is about your business.',
    step: 'Begin with your customer: “يمكنكم الآن…”',
    insert: 'يمكنكم الآن أن تتذوقوا خبزنا',
    key: 'arabic',
  }),
  longWords: makeFinding({
    ruleId: 'offer/dates',
    level: 'caution',
    title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenbrotbackwettbewerb is already over',
    seen: `The post says “https://shop.example/${'sourdough-'.repeat(9)}now”.`,
    step: 'Take Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbrot out of it.',
    key: 'long words',
  }),
} as const satisfies Record<string, Finding>;

/** What an empty box is told, the best first. */
export const ideas: Finding[] = [
  makeFinding({
    ruleId: 'plan/next-post',
    title: 'Ask what they would like for Valentine’s Day',
    seen: 'Valentine’s Day is in 21 days: asked now, the answers come before you order.',
    insert: 'Valentine’s Day is on Sunday 14 February. What should stand on your table? ',
    key: 'season:valentines-day:2027:ask',
  }),
  makeFinding({
    ruleId: 'plan/next-post',
    title: 'Answer a question a customer asked you',
    seen: 'You wrote it down 12 days ago, and no post answers it yet: “هل يمكن تجميد الخبز؟”',
    insert: 'One of you asked: “هل يمكن تجميد الخبز؟” The short answer: ',
    key: 'question:freeze',
  }),
];
