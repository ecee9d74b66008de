import type { Adapter, Composer, Notice } from '../adapter';
import { readEditor } from '../editors/read-editor';
import {
  isFinal,
  nextPublishState,
  patience,
  type Holding,
  type PublishEvent,
  type PublishState,
} from './publish-state';

export interface PublishWatch {
  readonly adapter: Adapter;
  readonly composer: Composer;
  /** the texts of the parts at the gesture */
  readonly sentParts: readonly string[];
  /** the gesture, milliseconds since 1970; without it a notice of an old post is taken for one of this post */
  readonly startedAt?: number;
  /** called once for each change of state, the last one final; after that nothing is left behind */
  readonly onState: (state: PublishState, remaining: readonly string[]) => void;
  readonly signal: AbortSignal;
}

/**
 * Follows one publish gesture until the page has said what became of it. It looks at the page when the page changes,
 * and waits no longer than each state's patience; when it ends (or the signal says so) no listener stays.
 */
export function watchPublish(watch: PublishWatch): void {
  const { adapter, composer, sentParts, onState } = watch;
  const ended = new AbortController();
  const signal = AbortSignal.any([watch.signal, ended.signal]);
  const seen = new Map(adapter.findNotices().map(({ element, notice }) => [element, JSON.stringify(notice)]));
  let state: PublishState = { name: 'sent' };
  let touched = false;
  let wasBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const feed = (event: PublishEvent): void => {
    if (signal.aborted) return;
    const next = nextPublishState(state, event);
    if (next.name === state.name) return;
    state = next;
    clearTimeout(timer);
    if (isFinal(state)) ended.abort();
    else startWaiting();
    onState(state, readParts(composer));
  };
  const startWaiting = (): void => {
    const wait = patience[state.name as keyof typeof patience];
    timer = setTimeout(() => {
      if (state.name === 'sent' && composer.isSending?.()) return startWaiting();
      feed({ name: 'waited', unclear: composer.purpose?.() === 'unclear' });
    }, wait);
  };
  const look = (): void => {
    if (signal.aborted) return;
    if (composer.wasStep?.()) return feed({ name: 'stepped' });
    for (const { element, notice } of adapter.findNotices()) {
      const written = JSON.stringify(notice);
      if (seen.get(element) === written) continue;
      seen.set(element, written);
      feed({ name: 'notice', notice: isAboutOldPost(watch, notice) ? { kind: 'edited' } : notice });
    }
    const holds = compareParts(composer, sentParts, touched);
    feed({ name: 'composer', holds });
    noticeBusy(holds);
  };
  const noticeBusy = (holds: Holding): void => {
    const busy = composer.isSending?.() ?? false;
    if (busy) feed({ name: 'resumed' });
    else if (wasBusy && (holds === 'same' || holds === 'away')) feed({ name: 'returned' });
    wasBusy = busy;
  };

  // Engines re-render in several steps; looking once per task sees the outcome, not the steps.
  const lookSoon = onceATask(look);
  const observer = new MutationObserver(lookSoon);
  for (const root of [document.documentElement, ...(composer.roots?.() ?? [])])
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  const onClick = (event: Event): void => {
    if (!event.isTrusted) return;
    if (adapter.isUndo(event)) feed({ name: 'undone' });
    else if (composer.isDiscard(event)) feed({ name: 'discarded' });
  };
  const onTouch = (event: Event): void => {
    if (event.isTrusted && isEditing(event, composer)) touched = true;
  };
  addEventListener('click', onClick, { capture: true, signal });
  for (const type of ['keydown', 'beforeinput', 'paste', 'cut'])
    addEventListener(type, onTouch, { capture: true, signal });
  addEventListener('input', lookSoon, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  startWaiting();
}

/** How far an id's time may lie before the gesture, in milliseconds: clocks differ, drafts may get their id early. */
const oldPostAge = 600_000;

function isAboutOldPost({ adapter, startedAt }: PublishWatch, notice: Notice): boolean {
  if (notice.kind !== 'posted' || notice.networkId === null || startedAt === undefined) return false;
  const told = adapter.readInstant?.(notice.networkId) ?? null;
  return told !== null && told < startedAt - oldPostAge;
}

/** The texts of a composer's parts now; empty while it is gone. */
export function readParts(composer: Composer): string[] {
  return composer.editors().map((editor) => readEditor(editor).text);
}

function compareParts(composer: Composer, sent: readonly string[], touched: boolean): Holding {
  if (composer.isAway()) return 'away';
  const now = readParts(composer);
  if (now.length === sent.length && now.every((text, at) => text === sent[at])) return 'same';
  if (touched) return 'touched';
  if (now.every((text) => text.trim() === '')) return 'nothing';
  return isRest(now, sent) ? 'rest' : 'touched';
}

/** True when `now` is what is left of a thread whose first parts went out. */
export function isRest(now: readonly string[], sent: readonly string[]): boolean {
  const gone = sent.length - now.length;
  return gone > 0 && now.length > 0 && now.every((text, at) => text === sent[at + gone]);
}

/** Keys that move or send are not editing; everything else in an editor may change the text. */
function isEditing(event: Event, composer: Composer): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof Node) || !composer.editors().some((editor) => editor.contains(target)))
    return false;
  if (!(event instanceof KeyboardEvent)) return true;
  return event.key === 'Backspace' || event.key === 'Delete';
}

function onceATask(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      run();
    });
  };
}
