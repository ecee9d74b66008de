import { browser } from 'wxt/browser';
import { ask } from '@/entrypoints/sidebar/ask';
import { createReviewer } from '@/entrypoints/sidebar/reviewer';
import { createHistory } from '@/lib/history/db';
import { outboxKey } from '@/lib/history/outbox';
import { addRemoval } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { sendMessage } from '@/lib/messages/send-message';
import { clockAt, type Clock } from '@/lib/model/clock';
import type { Network } from '@/lib/model/network';
import { outboxEntrySchema, type OutboxEntry } from '@/lib/model/outbox';
import { insertText } from '@/lib/networks/editors/insert-text';
import { readConsent, readPlan } from '@/lib/settings/read-settings';
import type { Outcome } from '@/lib/state/outcome';
import type { PanelDoors, PanelReviewer, ReviewNews } from '@/lib/state/panel-doors';
import { keepDraft, readDraft } from './kept-draft';

/** The side panel's doors onto the real settings, history and background. */
export function openDoors(): PanelDoors {
  const storage = browser.storage.local;
  const db = createHistory();
  return {
    readConsent: () => readConsent(storage),
    readPlan: () => readPlan(storage),
    readClock,
    readDraft,
    keepDraft,
    readSilence: async (network) => {
      const answered = await ask.context(network);
      return answered.ok ? { ok: true, value: answered.response } : answered;
    },
    startReviewer,
    recordPost: keepPost,
    takeBack: async ({ id, network }) => {
      const taken = await askHistory(db, () => addRemoval(db, { id, network, networkId: null }));
      if (!taken.ok) return taken;
      await storage.remove(outboxKey(id));
      await sendMessage('history/changed', {});
      return taken;
    },
    insertText: (text, where) => {
      const box = document.querySelector<HTMLTextAreaElement>('#draft');
      return box !== null && insertText(box, text, where);
    },
  };
}

function startReviewer(network: Network, news: ReviewNews): PanelReviewer {
  const ended = new AbortController();
  const { signal } = ended;
  return {
    ...createReviewer({ network, ask, readNow: Date.now, signal, ...news }),
    end: () => ended.abort(),
  };
}

/** By the same way as a post seen in a page: first the outbox, then the background; stopped anywhere, it is kept once. */
async function keepPost({
  draft,
  at,
  chosenKind,
  chosenAim: { goal, segment },
}: Parameters<PanelDoors['recordPost']>[0]): Promise<Outcome<{ id: string; trouble: string | null }>> {
  const entry: OutboxEntry = {
    id: crypto.randomUUID(),
    draft,
    instant: at,
    zone: readClock().zone,
    state: 'proven',
    proof: 'owner',
    permalink: null,
    source: 'hand',
    ...(chosenKind ? { chosenKind } : {}),
    ...(goal ? { goal } : {}),
    ...(segment ? { segment } : {}),
  };
  try {
    await browser.storage.local.set({ [outboxKey(entry.id)]: outboxEntrySchema.parse(entry) });
  } catch {
    return { ok: false, sentence: notKept };
  }
  const drained = await sendMessage('outbox/drain', { ids: [entry.id] });
  const trouble = drained.ok ? drained.response.trouble : drained.sentence;
  return { ok: true, value: { id: entry.id, trouble } };
}

const notKept =
  'The browser would not store this post, so it is not in your history. Your draft is still here; free some disk space and try again.';

function readClock(): Clock {
  return clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}
