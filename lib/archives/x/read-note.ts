import * as z from 'zod/mini';
import { expandLinks, unescapeHtml, unwrap, type Tweet } from './read-tweet';
import { readXDate } from './read-x-date';

const noteSchema = z.object({
  noteTweetId: z.string(),
  createdAt: z.string(),
  core: z.object({
    text: z.string(),
    urls: z.optional(
      z.array(
        z.object({
          shortUrl: z.optional(z.string()),
          expandedUrl: z.optional(z.string()),
        }),
      ),
    ),
  }),
});

/** The whole text of a long post, which `tweets.js` cuts after 280 characters. */
export interface Note {
  readonly id: string;
  /** milliseconds since 1970, to the second */
  readonly instant: number;
  readonly text: string;
}

/** Parses one item of `note-tweet.js`; null for anything else. */
export function parseNote(item: unknown): Note | null {
  const parsed = noteSchema.safeParse(unwrap(item, 'noteTweet'));
  if (!parsed.success) return null;
  const { noteTweetId: id, createdAt, core } = parsed.data;
  const instant = readXDate(createdAt);
  if (instant === null) return null;
  const links = (core.urls ?? []).map(({ shortUrl, expandedUrl }) => ({
    url: shortUrl,
    expanded_url: expandedUrl,
  }));
  return { id, instant, text: expandLinks(unescapeHtml(core.text), links).trim() };
}

/** How much of the beginning must be the same for two texts to be one, the longer of which is whole. */
const sameBeginning = 40;

/**
 * The tweets with their whole texts. Archives differ in what ties the two together: some give both the same id, some
 * only the same second; in the latter case the beginnings must agree, too.
 */
export function withNotes(tweets: readonly Tweet[], notes: readonly Note[]): Tweet[] {
  if (notes.length === 0) return [...tweets];
  const byId = new Map(notes.map((note) => [note.id, note]));
  const bySecond = groupBySecond(notes);
  return tweets.map((tweet) => {
    const near = [0, 1, -1].flatMap((off) => bySecond.get(Math.floor(tweet.instant / 1000) + off) ?? []);
    const note = byId.get(tweet.id) ?? near.find((one) => beginsAlike(one.text, tweet.text));
    return note && note.text.length >= tweet.text.length / 2 ? { ...tweet, text: note.text } : tweet;
  });
}

function groupBySecond(notes: readonly Note[]): Map<number, Note[]> {
  const groups = new Map<number, Note[]>();
  for (const note of notes) {
    const second = Math.floor(note.instant / 1000);
    groups.set(second, [...(groups.get(second) ?? []), note]);
  }
  return groups;
}

function beginsAlike(whole: string, cut: string): boolean {
  const beginning = cut.replace(/…?\s*(?:https:\/\/t\.co\/\w+)?\s*$/, '').slice(0, sameBeginning);
  return beginning.length > 0 && whole.startsWith(beginning);
}
