import type { FollowUp } from '@/lib/model/follow-up';

/** What keeping it would be, as a heading: "Name the winner". */
export const promiseTitles: Readonly<Record<FollowUp['about'], string>> = {
  winner: 'Name the winner',
  sequel: 'Post the next part',
  news: 'Tell what you said you would tell',
  meeting: 'Be there, then look back on it',
  thanks: 'Thank who came, show how it was, ask what they liked',
  recap: 'Say how it went, thank who took it, ask what they want next',
  answer: 'Tell them what came of it',
};

/** Where the words stand, after "your post of Monday, ". */
export const promisedBy: Readonly<Record<FollowUp['about'], string>> = {
  winner: 'You wrote',
  sequel: 'You wrote',
  news: 'You wrote',
  meeting: 'You wrote',
  thanks: 'You invited',
  recap: 'You offered',
  answer: 'You asked',
};
