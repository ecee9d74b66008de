import * as z from 'zod/mini';

/** What sort of post a post is: one primary kind, others allowed. The list is the catalogue's (Variety). */
export const kinds = [
  'question',
  'poll',
  'contest',
  'offer',
  'tip',
  'customer-story',
  'customer-photo',
  'behind-the-scenes',
  'humour',
  'event',
  'announcement',
  'thanks',
  'cause',
  'greeting',
  'notice',
] as const;

/** `other` is the honest answer where none of the fifteen fits; it never takes part in a run or a mix. */
export const kindSchema = z.enum([...kinds, 'other']);
export type Kind = z.infer<typeof kindSchema>;

/** How a kind is called in a sentence, in the singular with no article: "a {customer story}". */
export const kindNames: Readonly<Record<Kind, string>> = {
  question: 'question',
  poll: 'poll',
  contest: 'contest',
  offer: 'offer',
  tip: 'tip',
  'customer-story': 'customer story',
  'customer-photo': 'customer photo',
  'behind-the-scenes': 'look behind the scenes',
  humour: 'bit of humour',
  event: 'event',
  announcement: 'announcement',
  thanks: 'thank-you',
  cause: 'good cause',
  greeting: 'greeting',
  notice: 'notice',
  other: 'post of another kind',
};
