import * as z from 'zod/mini';
import {
  noSkips,
  type ArchiveAccount,
  type ArchivePost,
  type ArchiveReader,
  type ArchiveReading,
} from '../archive';
import { mendText } from './mend-text';
import { parseFacebookPost } from './read-facebook-post';

const name = z.object({ full_name: z.string() });
const profile = z.object({ name, profile_uri: z.optional(z.string()) });
const accountSchema = z.object({ profile_v2: z.optional(profile), profile: z.optional(profile) });

/** Reads Facebook's archive in its JSON form. Posts in groups and on other people's pages are counted and left out. */
export function readFacebookArchive(): ArchiveReader {
  const posts = new Map<string, ArchivePost>();
  const skipped = noSkips();
  let account: ArchiveAccount | null = null;
  return {
    take(role, item) {
      if (role === 'account') account = readAccount(item) ?? account;
      else if (role === 'group-posts') skipped.group += 1;
      else if (role === 'elsewhere') skipped.elsewhere += 1;
      else {
        const post = parseFacebookPost(item);
        if (typeof post === 'string') skipped[post] += 1;
        // The same post may stand in two parts of an archive.
        else posts.set(post.networkId ?? `${post.instant} ${post.text}`, post);
      }
    },
    skip: (reason) => (skipped[reason] += 1),
    finish: (): ArchiveReading => ({
      network: 'facebook',
      account,
      posts: [...posts.values()].toSorted((one, other) => one.instant - other.instant),
      replies: [],
      skipped,
    }),
  };
}

function readAccount(item: unknown): ArchiveAccount | null {
  const told = accountSchema.safeParse(item).data;
  const own = told?.profile_v2 ?? told?.profile;
  return own ? { id: own.profile_uri ?? null, name: mendText(own.name.full_name) } : null;
}
