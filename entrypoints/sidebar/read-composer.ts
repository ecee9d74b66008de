import { draftText, type Draft } from '@/lib/model/draft';
import type { Composer } from '@/lib/networks/adapter';
import type { EditorText } from '@/lib/networks/editors/editor-text';
import { readEditor } from '@/lib/networks/editors/read-editor';

/** One look at a composer: what it holds, and where each word stands in the page. */
export interface Reading {
  readonly draft: Draft;
  /** the parts joined; what the spans of findings count */
  readonly text: string;
  readonly parts: readonly EditorText[];
}

/** Reads a composer as it is now; null while it has no editor. Reads only, keeps nothing. */
export function readComposer(composer: Composer): Reading | null {
  const parts = composer.editors().map(readEditor);
  if (parts.length === 0) return null;
  const draft: Draft = {
    network: composer.network,
    surface: composer.purpose?.() === 'reply' ? 'reply' : 'post',
    parts: parts.map((part) => part.text),
    hasMedia: composer.hasMedia(),
  };
  return { draft, text: draftText(draft), parts };
}

/** True when there is nothing to post. */
export function isBlank({ draft }: Reading): boolean {
  return !draft.hasMedia && draft.parts.every((part) => part.trim() === '');
}
