import { browser } from 'wxt/browser';
import { answerQuestion, type Answer } from '@/lib/history/answer';
import { getPost } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { failure, type Failure } from '@/lib/messages/envelope';
import type { Response } from '@/lib/messages/protocol';
import { createReceiver, type Handlers } from '@/lib/messages/receive-messages';
import { createSenderRules } from '@/lib/messages/sender';
import { findNetwork } from '@/lib/networks/hosts';
import { addDismissal, removeDismissal, saveSidebarPlace, type Saved } from '@/lib/settings/save-settings';
import { readUp } from './echo-upkeep';
import { backUpToFolder } from './folder-backup';
import { noteHealth } from './health';
import type { Beat } from './heartbeat';
import { lookBackWhenDue } from './own-evidence';
import { openScreen } from './install';
import { listIdeas } from './next-post';
import { takeBesideAnswer } from './nudge-answers';
import { prepareDrain, type Drain } from './outbox-drain';
import { reviewWithHistory } from './review';
import { findOwnPost, noteReply } from './note-reply';
import { readContext } from './sidebar-context';
import { startSidebar } from './sidebar-injection';
import type { Tools } from './tools';

export interface Jobs {
  readonly drain: Drain;
  readonly beat: Beat;
}

/** Registers the one listener for messages. Call it synchronously at the worker's start. */
export function registerMessages(tools: Tools, jobs: Jobs): void {
  const rules = createSenderRules({
    ownId: browser.runtime.id,
    ownOrigin: browser.runtime.getURL('/').replace(/\/$/, ''),
    findNetwork,
  });
  const onFault = (name: string, error: unknown) => tools.logFault(`the message ${name} failed`, error);
  browser.runtime.onMessage.addListener(
    createReceiver({ handlers: createHandlers(tools, jobs), rules, onFault }) as Parameters<
      typeof browser.runtime.onMessage.addListener
    >[0],
  );
}

/** What each message does. */
export function createHandlers(tools: Tools, jobs: Jobs): Handlers {
  const { storage } = tools;
  return {
    'sidebar/open': async (_request, place) => ({ started: await startSidebar(tools, place) }),
    'sidebar/context': ({ network }, place) => readContext(tools, network, place),
    'nudge/answer': async (asked) => {
      const kept = await takeBesideAnswer(tools, asked);
      await jobs.beat();
      return toReply(kept);
    },
    'coach/review': (asked, place) => reviewWithHistory(tools, asked, place),
    'ideas/list': async () => ({ ideas: await listIdeas(tools) }),
    'outbox/drain': async ({ ids }) => {
      // Without ids it is the popup that opens. No alarm's time is the truth, so the rhythm is looked at as well.
      if (!ids) void jobs.beat();
      return drainAndTell(tools, jobs.drain, ids);
    },
    'outbox/answer': (answer) => takeAnswer(tools, jobs, answer),
    'reply/under': async (reply) => ({ own: (await findOwnPost(tools, reply)) !== null }),
    'reply/seen': async (reply) => {
      const kept = await noteReply(tools, reply);
      if (kept) await jobs.beat();
      return { kept };
    },
    'health/report': async (report) => toReply(await noteHealth(tools, report)),
    'dismissal/add': async ({ dismissal }) => toReply(await addDismissal(storage, dismissal)),
    'dismissal/remove': async ({ id }) => toReply(await removeDismissal(storage, id)),
    'sidebar/place': async ({ place }) => toReply(await saveSidebarPlace(storage, place)),
    'screen/open': async ({ screen }) => {
      await openScreen(screen);
      return {};
    },
    'history/changed': async () => {
      await jobs.beat();
      // It takes a while, and nobody waits for it.
      void lookBackWhenDue(tools);
      return {};
    },
    'backup/folder': async () => {
      if (!import.meta.env.FIREFOX) await backUpToFolder(tools);
      return {};
    },
    'history/read-up': async () => ({ left: await readUp(tools) }),
  };
}

function toReply(saved: Saved): Record<never, never> | Failure {
  return saved.ok ? {} : failure('failed', saved.sentence);
}

/** The entries named may have been stored by a drain a moment ago; the history itself knows. */
async function drainAndTell(
  { db }: Tools,
  drain: Drain,
  ids: readonly string[] = [],
): Promise<Response<'outbox/drain'>> {
  const { stored, trouble } = await drain();
  const known = await askHistory(db, async () => {
    const posts = await Promise.all(ids.map((id) => getPost(db, id)));
    return posts.flatMap((post) => post?.id ?? []);
  });
  return { stored: [...new Set([...stored, ...(known.ok ? known.value : [])])], trouble };
}

async function takeAnswer(
  tools: Tools,
  jobs: Jobs,
  answer: Answer,
): Promise<Response<'outbox/answer'> | Failure> {
  const ready = await prepareDrain(tools);
  const kept = await askHistory(tools.db, () => answerQuestion(ready, answer));
  // A yes is in the outbox before anything can fail; the drain sees to it, and to the alarm.
  await jobs.drain();
  await jobs.beat();
  return kept.ok ? { kept: kept.value } : failure('failed', kept.sentence);
}
