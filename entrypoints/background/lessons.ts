import { learnKinds, type KindLessons } from '@/lib/coach/kinds/learn-kinds';
import { listCorrected } from '@/lib/history/corrections';
import type { HistoryDb } from '@/lib/history/db';
import { askHistory } from '@/lib/history/trouble';
import type { Post } from '@/lib/model/post';
import type { Tools } from './tools';

interface Kept {
  readonly of: string;
  readonly lessons: KindLessons;
}

/** By history. Not state: a worker that was stopped learns the same again from the same posts. */
const kept = new WeakMap<HistoryDb, Kept>();

/**
 * What the owner's corrections of kinds teach, read from the posts. With `known: true` what was read last will do, as
 * between two keystrokes. A history that cannot be read teaches nothing.
 */
export async function readLessons(
  { db, readClock }: Pick<Tools, 'db' | 'readClock'>,
  { known }: { readonly known: boolean },
): Promise<KindLessons | undefined> {
  const last = kept.get(db);
  if (known && last) return last.lessons;
  const listed = await askHistory(db, () => listCorrected(db, readClock().now));
  if (!listed.ok) return last?.lessons;
  const of = JSON.stringify(listed.value.map(sayLesson));
  if (last?.of === of) return last.lessons;
  const lessons = learnKinds(listed.value);
  kept.set(db, { of, lessons });
  return lessons;
}

function sayLesson({ id, kind, text }: Post): unknown {
  return [id, kind, text];
}
