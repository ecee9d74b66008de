import { browser } from 'wxt/browser';
import type { Aim } from '@/lib/model/aim';
import type { Draft } from '@/lib/model/draft';
import { outboxEntrySchema, type OutboxEntry } from '@/lib/model/outbox';
import { outboxPrefix } from '@/lib/model/storage-key';
import type { Kind } from '@/lib/model/kind';
import type { Adapter, Composer } from '@/lib/networks/adapter';
import { isRest, watchPublish } from '@/lib/networks/publish/watch-publish';
import { isWithText, type PublishState } from '@/lib/networks/publish/publish-state';

/** What became of a gesture, told to the session that shows it. */
export type RecordNews =
  | { readonly name: 'sending' | 'cancelled' | 'failed' }
  | { readonly name: 'unsure'; readonly entryId: string }
  | { readonly name: 'proven'; readonly entryId: string; readonly scheduled: boolean }
  /** the snapshot could not be written; `proven` follows all the same if a later try can */
  | { readonly name: 'trouble'; readonly gone: boolean };

interface Recording {
  entry: OutboxEntry;
  readonly stop: AbortController;
  /** parts of a thread that did not go out with the rest; the next gesture completes the same post */
  rest: readonly string[] | null;
  state: PublishState['name'];
}

export interface GestureSnapshot {
  readonly draft: Draft;
  readonly scheduledFor: number | null | undefined;
  readonly chosenKind: Kind | null;
  readonly chosenAim: Partial<Aim>;
  readonly instant: number;
  readonly zone: string;
}

/**
 * Turns publish gestures into outbox entries, one per post. The snapshot is written in the same task as the gesture,
 * before the page can close; the page's own signs then prove or take it back. It outlives the sidebar: X closes its
 * dialog before the notice comes.
 */
export function createPublishRecorder(adapter: Adapter, tell: (news: RecordNews) => void) {
  const recordings = new Map<string, Recording>();

  const record = (composer: Composer, snapshot: GestureSnapshot): void => {
    const running = [...recordings.values()];
    // A double click, or the shortcut on top of the click: the same post.
    if (
      running.some((one) => isWithText({ name: one.state }) && isSameDraft(one.entry.draft, snapshot.draft))
    )
      return;
    const partial = running.find((one) => one.rest && isRestOf(snapshot.draft, one.rest));
    const entry = partial
      ? { ...partial.entry, draft: joinRest(partial, snapshot.draft) }
      : createEntry(snapshot);
    partial?.stop.abort();
    const recording: Recording = { entry, stop: new AbortController(), rest: null, state: 'sent' };
    recordings.set(entry.id, recording);
    void write(recording).catch(() => {});
    tell({ name: 'sending' });
    watchPublish({
      adapter,
      composer,
      sentParts: snapshot.draft.parts,
      startedAt: snapshot.instant,
      signal: recording.stop.signal,
      onState: (state, remaining) => follow(recording, state, remaining),
    });
  };

  /** Nothing proves anything, and a post may be out: written down as a question, which waits for the owner. */
  const ask = (snapshot: GestureSnapshot): void => {
    const entry: OutboxEntry = { ...createEntry(snapshot), state: 'unsure' };
    write({ entry, stop: new AbortController(), rest: null, state: 'unsure' }).then(
      () => tell({ name: 'unsure', entryId: entry.id }),
      () => {},
    );
  };

  const follow = (recording: Recording, state: PublishState, remaining: readonly string[]): void => {
    recording.state = state.name;
    if (state.name === 'cancelled' || state.name === 'failed')
      return giveUp(recording, state.name, remaining);
    if (state.name !== 'proven' && state.name !== 'unsure') return;
    recordings.delete(recording.entry.id);
    const proven = state.name === 'proven';
    recording.entry = {
      ...recording.entry,
      state: proven ? 'proven' : 'unsure',
      proof: proven ? state.proof : null,
      permalink: proven ? state.permalink : null,
      ...(proven && state.scheduled ? { scheduledFor: recording.entry.scheduledFor ?? null } : {}),
    };
    write(recording).then(
      () =>
        tell(
          proven
            ? { name: 'proven', entryId: recording.entry.id, scheduled: state.scheduled }
            : { name: 'unsure', entryId: recording.entry.id },
        ),
      () => {},
    );
  };

  /** Nothing went out, unless the first parts of a thread did: those stay, waiting for the rest. */
  const giveUp = (recording: Recording, name: 'cancelled' | 'failed', remaining: readonly string[]): void => {
    const { parts } = recording.entry.draft;
    if (name === 'failed' && isRest(remaining, parts)) {
      const sent = parts.slice(0, parts.length - remaining.length);
      recording.entry = { ...recording.entry, draft: { ...recording.entry.draft, parts: sent } };
      recording.rest = [...remaining];
      void write(recording).catch(() => {});
    } else {
      recordings.delete(recording.entry.id);
      void browser.storage.local.remove(outboxPrefix + recording.entry.id).catch(() => {});
    }
    tell({ name });
  };

  const write = async ({ entry }: Recording): Promise<void> => {
    try {
      await browser.storage.local.set({ [outboxPrefix + entry.id]: outboxEntrySchema.parse(entry) });
    } catch (error) {
      tell({ name: 'trouble', gone: !browser.runtime?.id });
      throw error;
    }
  };

  /** The composer went away with the rest of a thread unsent: what went out before is the post. */
  const settlePartials = (): void => {
    for (const [id, recording] of recordings) {
      if (!recording.rest) continue;
      recordings.delete(id);
      recording.entry = { ...recording.entry, state: 'proven', proof: 'emptied' };
      void write(recording).catch(() => {});
    }
  };

  /** Written in the page's last moment, so that the background need not find out by asking that nobody watches. */
  const leave = (): void => {
    for (const recording of recordings.values()) {
      const { entry } = recording;
      void browser.storage.local
        .set({ [outboxPrefix + entry.id]: { ...entry, state: 'left' } })
        .catch(() => {});
    }
  };
  addEventListener('pagehide', leave);

  return {
    record,
    ask,
    settlePartials,
    /** true while this page still waits for the proof of an entry; the background asks before it assumes */
    isWatching: (id: string): boolean => recordings.has(id),
    /** true while some gesture waits for its proof */
    isBusy: (): boolean => recordings.size > 0,
    stop: (): void => {
      for (const recording of recordings.values()) recording.stop.abort();
    },
  };
}

export type PublishRecorder = ReturnType<typeof createPublishRecorder>;

function createEntry({
  draft,
  scheduledFor,
  chosenKind,
  chosenAim: { goal, segment },
  instant,
  zone,
}: GestureSnapshot): OutboxEntry {
  return {
    id: crypto.randomUUID(),
    draft,
    instant,
    zone,
    state: 'sent',
    proof: null,
    permalink: null,
    ...(scheduledFor === undefined ? {} : { scheduledFor }),
    ...(chosenKind ? { chosenKind } : {}),
    ...(goal ? { goal } : {}),
    ...(segment ? { segment } : {}),
  };
}

function isSameDraft(one: Draft, other: Draft): boolean {
  return one.parts.length === other.parts.length && one.parts.every((part, at) => part === other.parts[at]);
}

function isRestOf(draft: Draft, rest: readonly string[]): boolean {
  return draft.parts.length === rest.length && draft.parts.every((part, at) => part === rest[at]);
}

function joinRest(partial: Recording, draft: Draft): Draft {
  return { ...draft, parts: [...partial.entry.draft.parts, ...draft.parts] };
}
