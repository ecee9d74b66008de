import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { aliveQuestionSchema } from '@/lib/messages/alive';
import { consentSchema } from '@/lib/model/settings';
import { storageKey } from '@/lib/model/storage-key';
import type { Adapter, Composer } from '@/lib/networks/adapter';
import { findFocused } from '@/lib/networks/dom/target';
import { findNetwork } from '@/lib/networks/hosts';
import { facebookAdapter } from '@/lib/networks/facebook/adapter';
import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';
import { xAdapter } from '@/lib/networks/x/adapter';
import { ask } from './ask';
import type { SidebarDoor } from './door';
import { startDraftSession, type DraftSession } from './draft-session';
import { createPublishRecorder } from './publish-recorder';
import { createReplyWatch } from './reply-watch';
import { createSightingReports } from './report-sightings';

/** The adapters that exist; a network without one stays silent. */
const adapters: readonly Adapter[] = [xAdapter, linkedinAdapter, facebookAdapter];

/**
 * Started by the background in a frame whose editable took focus. Decides whether that box is a composer, and gives
 * it a session; one session at a time, because one box has focus at a time.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as SidebarDoor;
  if (world.porchlight) return;
  const adapter = adapters.find((one) => one.network === findNetwork(location.hostname));
  if (!adapter) return;

  let session: DraftSession | null = null;
  const recorder = createPublishRecorder(adapter, (news) => session?.hear(news));
  const replies = createReplyWatch({
    adapter,
    ask,
    readNow: Date.now,
    onOwn(box) {
      // The answer took a moment; the owner may have gone elsewhere by then.
      const focused = findFocused();
      if (box.editors().some((editor) => editor.contains(focused))) guarded(() => begin(box));
    },
    onSent(box) {
      if (box.editors().some((editor) => session?.owns(editor))) session?.end();
    },
  });
  const reports = createSightingReports(adapter.network, ask.report);

  const attend = (editable: Element): void => {
    if (session?.owns(editable)) return session.resume();
    const sighting = adapter.find(editable);
    if (sighting.outcome === 'silent' && sighting.box) replies.attend(sighting.box);
    if (sighting.outcome === 'unknown' && sighting.missing) reports.missed(editable, sighting.missing);
    if (sighting.outcome !== 'composer') return;
    reports.recognised(sighting.composer.generationId);
    begin(sighting.composer);
  };

  const begin = (composer: Composer): void => {
    session?.end();
    const mine = startDraftSession({
      adapter,
      composer,
      recorder,
      ask,
      readNow: Date.now,
      readZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      onEnd: () => {
        if (session === mine) session = null;
      },
    });
    session = mine;
  };

  /** A fault of ours is logged once and the page goes on; the next focus tries again. */
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      session?.end();
      session = null;
      // oxlint-disable-next-line no-console -- the one place a fault of the sidebar is logged
      console.warn('Porchlight could not start its sidebar.', error);
    }
  };
  world.porchlight = (editable) => guarded(() => attend(editable));

  browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    const question = aliveQuestionSchema.safeParse(message);
    // Silence is a no: with several frames in a tab the first answer would win.
    if (question.success && recorder.isWatching(question.data.id)) respond(true);
  });
  browser.storage.onChanged.addListener((changes) => {
    const change = changes[storageKey.consent];
    if (!change) return;
    const consent = consentSchema.safeParse(change.newValue);
    if (consent.success && consent.data.networks[adapter.network] === 'beside') return;
    session?.end();
    replies.stop();
  });

  const focused = findFocused();
  if (focused) guarded(() => attend(focused));
});
