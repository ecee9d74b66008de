import type { Adapter, ReplyBox } from '@/lib/networks/adapter';
import { readParts, watchPublish } from '@/lib/networks/publish/watch-publish';
import type { Ask } from './ask';

export interface ReplyWatchParts {
  readonly adapter: Adapter;
  readonly ask: Pick<Ask, 'isOwnPost' | 'noteReply'>;
  /** milliseconds since 1970 */
  readonly readNow: () => number;
  /** a box under a post of the owner's own has focus */
  readonly onOwn: (box: ReplyBox) => void;
  /** a reply went out, and nothing was begun in its box since */
  readonly onSent: (box: ReplyBox) => void;
}

interface Attended {
  readonly box: ReplyBox;
  /** ids of the posts it stands under: a page may show another post and keep the box */
  readonly under: string[];
  readonly stop: AbortController;
  isOwn: boolean;
}

/** No page shows more posts above a reply. */
const mostAnswered = 50;

/**
 * Tells replies under the owner's own posts from others, which are left alone, and sees that one went out, by the same
 * signs as for a post. No outbox, and no text leaves the page: a reply is never a post. One lost with its tab costs a
 * reminder that one click answers.
 */
export function createReplyWatch({ adapter, ask, readNow, onOwn, onSent }: ReplyWatchParts) {
  const { network } = adapter;
  let current: Attended | null = null;

  const send = (box: ReplyBox): void => {
    const sentParts = readParts(box);
    if (isBlank(sentParts) && !box.hasMedia()) return;
    // Read before the page acts on the gesture: a dialog takes the posts it shows along when it closes.
    const under = listAnswered(box);
    if (under.length === 0) return;
    const alone = box.isOneAuthor?.() ?? false;
    watchPublish({
      adapter,
      composer: box,
      sentParts,
      startedAt: readNow(),
      signal: new AbortController().signal,
      onState(state, remaining) {
        if (state.name !== 'proven' || state.scheduled) return;
        void ask.noteReply({ id: crypto.randomUUID(), network, under, alone, permalink: state.permalink });
        if (isBlank(remaining)) onSent(box);
      },
    });
  };
  const learn = async (attended: Attended): Promise<void> => {
    if (attended.under.length === 0) return;
    const answered = await ask.isOwnPost(network, attended.under);
    attended.isOwn = answered.ok && answered.response.own;
    if (attended.isOwn && current === attended) onOwn(attended.box);
  };

  return {
    /** a reply box took focus; the one before it is let go */
    attend(box: ReplyBox): void {
      const under = listAnswered(box);
      if (current && isSameBox(current.box, box) && String(current.under) === String(under)) {
        if (current.isOwn) onOwn(current.box);
        return;
      }
      current?.stop.abort();
      const stop = new AbortController();
      current = { box, under, stop, isOwn: false };
      const notice = (event: Event): void => {
        if (event.isTrusted && box.readGesture(event) === 'publish') send(box);
      };
      for (const type of ['click', 'keydown'])
        addEventListener(type, notice, { capture: true, signal: stop.signal });
      void learn(current);
    },
    stop(): void {
      current?.stop.abort();
      current = null;
    },
  };
}

function isBlank(parts: readonly string[]): boolean {
  return parts.every((part) => part.trim() === '');
}

function listAnswered(box: ReplyBox): string[] {
  return box.answers().slice(0, mostAnswered);
}

function isSameBox(one: ReplyBox, other: ReplyBox): boolean {
  return one.editors().some((editor) => other.editors().includes(editor));
}
