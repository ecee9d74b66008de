import * as z from 'zod/mini';
import { isPlausible } from '../archive';
import { readXDate } from './read-x-date';

const text = z.optional(z.string());
/** X writes numbers as strings, and some of its years as numbers. */
const count = z.optional(z.union([z.string(), z.number()]));
const link = z.object({ url: text, expanded_url: text });

const tweetSchema = z.object({
  id_str: text,
  id: count,
  full_text: text,
  text,
  created_at: z.string(),
  in_reply_to_status_id_str: z.optional(z.nullable(z.string())),
  in_reply_to_user_id_str: z.optional(z.nullable(z.string())),
  favorite_count: count,
  retweet_count: count,
  entities: z.optional(z.object({ urls: z.optional(z.array(link)), media: z.optional(z.array(link)) })),
  extended_entities: z.optional(z.object({ media: z.optional(z.array(link)) })),
});
type RawTweet = z.infer<typeof tweetSchema>;

/** One tweet with only what is kept of it. */
export interface Tweet {
  readonly id: string;
  /** as it was written: links in full, no link to its own pictures, no HTML entities */
  readonly text: string;
  /** milliseconds since 1970 */
  readonly instant: number;
  readonly hasMedia: boolean;
  readonly replyToTweet: string | null;
  readonly replyToUser: string | null;
  readonly isRepost: boolean;
  readonly likes: number | null;
  readonly shares: number | null;
}

/** Parses one item of `tweets.js`, with the `tweet` wrapper of today or without, as before 2019; null for anything else. */
export function parseTweet(item: unknown, instantOf: (id: string) => number | null): Tweet | null {
  const parsed = tweetSchema.safeParse(unwrap(item, 'tweet'));
  if (!parsed.success) return null;
  const raw = parsed.data;
  const id = raw.id_str ?? String(raw.id ?? '');
  const written = raw.full_text ?? raw.text;
  const told = readXDate(raw.created_at);
  if (!/^\d{1,20}$/.test(id) || written === undefined || told === null) return null;
  // The id tells the millisecond; the date only the second, and it may have been tampered with.
  const byId = instantOf(id);
  const instant = byId !== null && Math.abs(byId - told) < 86_400_000 ? byId : told;
  if (!isPlausible(instant)) return null;
  const media = [...(raw.entities?.media ?? []), ...(raw.extended_entities?.media ?? [])];
  return {
    id,
    text: plainText(written, raw.entities?.urls ?? [], media),
    instant,
    hasMedia: media.length > 0,
    replyToTweet: raw.in_reply_to_status_id_str || null,
    replyToUser: raw.in_reply_to_user_id_str || null,
    // `retweeted` is false even for them.
    isRepost: written.startsWith('RT @'),
    likes: countOf(raw.favorite_count),
    shares: countOf(raw.retweet_count),
  };
}

/** The thing itself, with or without its wrapper. */
export function unwrap(item: unknown, name: string): unknown {
  return typeof item === 'object' && item !== null && name in item
    ? (item as Record<string, unknown>)[name]
    : item;
}

/** X escapes these three and no others. */
export function unescapeHtml(escaped: string): string {
  if (!escaped.includes('&')) return escaped;
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Puts links in full where X put its own short ones. */
export function expandLinks(written: string, links: readonly z.infer<typeof link>[]): string {
  let whole = written;
  for (const { url, expanded_url: full } of links) if (url && full) whole = whole.replaceAll(url, () => full);
  return whole;
}

type Links = NonNullable<NonNullable<RawTweet['entities']>['urls']>;

function plainText(written: string, links: Links, media: Links): string {
  let whole = written;
  for (const { url } of media) if (url) whole = whole.replaceAll(url, '');
  // Entities first: a link's own `&amp;` stands in the text, but never in the full address.
  return expandLinks(unescapeHtml(whole), links).trim();
}

function countOf(told: string | number | undefined): number | null {
  const number = Number(told);
  return told === undefined || told === '' || !Number.isInteger(number) || number < 0 ? null : number;
}
