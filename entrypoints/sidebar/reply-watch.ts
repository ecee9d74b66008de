import type { Request } from '@/lib/messages/protocol';
import type { Adapter, ReplyBox } from '@/lib/networks/adapter';
import { readParts, watchPublish } from '@/lib/networks/publish/watch-publish';

export interface ReplyWatchParts {
  readonly adapter: Adapter;
  readonly tell: (reply: Request<'reply/seen'>) => Promise<unknown>;
  /** milliseconds since 1970 */
  readonly readNow: () => number;
}

/**
 * Sees that a reply went out, by the same signs as for a post, and tells the background which posts it stands under. No
 * outbox and no text: a reply is never a post. One lost with its tab costs a reminder that one click answers.
 */
export function createReplyWatch({ adapter, tell, readNow }: ReplyWatchParts) {
  let current: { readonly box: ReplyBox; readonly stop: AbortController } | null = null;

  const send = (box: ReplyBox): void => {
    const sentParts = readParts(box);
    if (sentParts.every((part) => part.trim() === '') && !box.hasMedia()) return;
    // Read before the page acts on the gesture: a dialog takes the posts it shows along when it closes.
    const under = box.answers().slice(0, 50);
    if (under.length === 0) return;
    watchPublish({
      adapter,
      composer: box,
      sentParts,
      startedAt: readNow(),
      signal: new AbortController().signal,
      onState(state) {
        if (state.name !== 'proven' || state.scheduled) return;
        const { network } = adapter;
        void tell({ id: crypto.randomUUID(), network, under, permalink: state.permalink });
      },
    });
  };

  return {
    /** a reply box took focus; the one before it is let go */
    attend(box: ReplyBox): void {
      if (current?.box.editors().some((editor) => box.editors().includes(editor))) return;
      current?.stop.abort();
      const stop = new AbortController();
      current = { box, stop };
      const notice = (event: Event): void => {
        if (event.isTrusted && box.readGesture(event) === 'publish') send(box);
      };
      for (const type of ['click', 'keydown'])
        addEventListener(type, notice, { capture: true, signal: stop.signal });
    },
    stop(): void {
      current?.stop.abort();
      current = null;
    },
  };
}
