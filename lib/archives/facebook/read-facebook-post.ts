import * as z from 'zod/mini';
import { isPlausible, type ArchivePost } from '../archive';
import { mendText } from './mend-text';

const attachment = z.object({ data: z.optional(z.array(z.record(z.string(), z.unknown()))) });
const label = z.object({ label: z.optional(z.string()), value: z.optional(z.string()) });

const postSchema = z.object({
  timestamp: z.union([z.number(), z.string()]),
  data: z.optional(z.array(z.record(z.string(), z.unknown()))),
  attachments: z.optional(z.array(attachment)),
  media: z.optional(z.array(z.unknown())),
  label_values: z.optional(z.array(label)),
  fbid: z.optional(z.union([z.string(), z.number()])),
});
type RawPost = z.infer<typeof postSchema>;

/** What the newer files call the text, in the languages we have seen; the label follows the owner's language. */
const textLabels = /^(?:text|post|message|description|texto|publicación|mensaje|texte|beitrag|nachricht)$/i;

/** Parses one item of a posts file of any age. @returns why it is no post, where it is none */
export function parseFacebookPost(item: unknown): ArchivePost | 'empty' | 'unreadable' {
  const parsed = postSchema.safeParse(item);
  if (!parsed.success) return 'unreadable';
  const raw = parsed.data;
  const instant = Number(raw.timestamp) * 1000;
  if (!isPlausible(instant)) return 'unreadable';
  const text = mendText(textOf(raw)).trim();
  const hasMedia = hasPicture(raw);
  // A link or a memory passed on without a word; a new profile name.
  if (text === '' && !hasMedia) return 'empty';
  return { networkId: idOf(raw), instant, text, partCount: 1, hasMedia, permalink: null };
}

function textOf(raw: RawPost): string {
  const written = (raw.data ?? []).flatMap(({ post }) => (typeof post === 'string' ? [post] : []));
  if (written.length > 0) return written.join('\n');
  const labelled = (raw.label_values ?? []).filter(({ value }) => value && !/^https?:\/\/\S+$/.test(value));
  const named = labelled.find(({ label: name }) => textLabels.test(mendText(name ?? '')));
  if (named?.value) return named.value;
  // In the pictures' own captions stands what was written above one picture alone.
  return raw.attachments?.length === 1 ? captionOf(raw.attachments[0]?.data ?? []) : '';
}

function captionOf(parts: readonly Record<string, unknown>[]): string {
  if (parts.length !== 1) return '';
  const media = parts[0]?.['media'];
  const caption = typeof media === 'object' && media !== null && 'description' in media && media.description;
  return typeof caption === 'string' ? caption : '';
}

function hasPicture(raw: RawPost): boolean {
  if ((raw.media?.length ?? 0) > 0) return true;
  return (raw.attachments ?? []).some(({ data = [] }) => data.some((part) => 'media' in part));
}

function idOf({ fbid }: RawPost): string | null {
  const id = String(fbid ?? '');
  return /^\d{5,25}$/.test(id) ? id : null;
}
