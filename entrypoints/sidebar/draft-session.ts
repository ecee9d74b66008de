import type { Aim } from '@/lib/model/aim';
import type { Finding } from '@/lib/model/finding';
import type { Review } from '@/lib/model/review';
import type { SidebarPlace } from '@/lib/model/settings';
import type { Adapter, Composer } from '@/lib/networks/adapter';
import { findFocused } from '@/lib/networks/dom/target';
import { insertText } from '@/lib/networks/editors/insert-text';
import { createSidebarStore } from '@/lib/state/sidebar-store';
import type { SidebarActions } from '@/lib/state/sidebar-view';
import type { Ask } from './ask';
import { createDismissing } from './dismissing';
import { findFinding } from './find-finding';
import { keepInPlace } from './keep-in-place';
import { mountSidebar } from './mount';
import { createNotices, farewell } from './notices';
import { clearPaint, paintFindings } from './paint';
import type { GestureSnapshot, PublishRecorder, RecordNews } from './publish-recorder';
import { isBlank, readComposer, type Reading } from './read-composer';
import { createReviewer } from './reviewer';
import { sentences } from './sentences';
import { createStance } from './stance';
import { takeTab } from './take-tab';
import { watchComposer } from './watch-composer';

export interface DraftSession {
  /** true when an editable belongs to this session's composer */
  owns(editable: Element): boolean;
  /** the composer took focus again */
  resume(): void;
  hear(news: RecordNews): void;
  end(): void;
}

export interface SessionParts {
  readonly adapter: Adapter;
  readonly composer: Composer;
  readonly recorder: PublishRecorder;
  readonly ask: Ask;
  /** milliseconds since 1970 */
  readonly readNow: () => number;
  /** the owner's IANA zone */
  readonly readZone: () => string;
  readonly onEnd: () => void;
}

/**
 * One composer, from its focus to its end: reads the draft when it changes, has it reviewed, draws, underlines, and
 * hands publish gestures to the recorder. Everything it starts hangs on one signal.
 *
 *   focus ─▶ writing ─(gesture)─▶ saving ─(proof)─▶ saved ─▶ writing, or farewell when the composer is gone ─▶ end
 *               └──(left with nothing written, discarded, consent withdrawn)──▶ end
 */
export function startDraftSession(parts: SessionParts): DraftSession {
  const { adapter, composer, recorder, ask, readNow, readZone } = parts;
  const ended = new AbortController();
  const { signal } = ended;
  const isReply = composer.purpose?.() === 'reply';
  const store = createSidebarStore(composer.network, { isReply });
  let reading: Reading | null = null;
  let review: Review | null = null;
  let scheduledFor: number | null = null;
  let hidden = false;
  let isContextMissing = false;
  let farewellTimer: ReturnType<typeof setTimeout> | undefined;

  const stance = createStance(store);
  const notices = createNotices(store, () => {
    if (!composer.region()?.contains(findFocused())) leaveIfIdle();
  });
  const { say, sayFailure } = notices;

  const reviewer = createReviewer({
    network: composer.network,
    ask,
    readNow,
    signal,
    onReview({ review: next, words, aim }, draft) {
      review = next;
      notices.reviewCame();
      if (isContextMissing) void learn();
      const { chosen = {} } = store.getState().aim ?? {};
      store.setState({
        review: next,
        words: words.count,
        wordsNeeded: words.needed,
        aim: aim && { ...aim, chosen },
      });
      // The review is of that draft; where the page has moved on, the next one brings its own words.
      if (draft === reading?.draft) paint();
    },
    onFailure: notices.sayUnreviewed,
  });
  const paint = (): void => {
    if (hidden || !reading || !review) return;
    paintFindings(reading.parts, review.open, findFinding(review, store.getState().pointedKey));
  };
  const point = (finding: Finding | null): void => {
    const key = finding?.key ?? null;
    if (store.getState().pointedKey === key) return;
    store.setState({ pointedKey: key });
    paint();
  };
  const keepPlace = (next: SidebarPlace): void => {
    stance.choose(next);
    placing.update();
    void ask.keepPlace(next);
  };
  const hide = (): void => {
    hidden = true;
    mounted.remove();
    clearPaint();
  };

  const setChosen = (chosen: Partial<Aim>): void => {
    const { aim } = store.getState();
    if (aim) store.setState({ aim: { ...aim, chosen } });
  };

  const actions: SidebarActions = {
    fold: (folded) => keepPlace({ ...stance.place(), folded }),
    changeSide: () => keepPlace({ ...stance.place(), side: placing.side() === 'left' ? 'right' : 'left' }),
    point,
    insert(finding) {
      if (!finding.insert) return;
      // A suggestion that begins with a space goes on where the draft ends; any other begins it.
      const where = /^\s/.test(finding.insert) ? 'end' : 'start';
      const editor = composer.editors().at(where === 'end' ? -1 : 0);
      if (editor && !insertText(editor, finding.insert, where))
        say({ kind: 'trouble', sentence: sentences.notInserted });
    },
    ...createDismissing({ network: composer.network, store, reviewer }),
    chooseKind: reviewer.chooseKind,
    chooseAim: (aim) => setChosen({ ...store.getState().aim?.chosen, ...aim }),
    answerPosted(entryId, posted) {
      say(null);
      void ask.answer(entryId, posted).then((answered) => {
        if (!answered.ok) sayFailure(answered);
        else if (posted) void confirmSaved(entryId, false);
        if (composer.editors().length === 0) sayGoodbye();
      });
    },
    answerNudge(answer) {
      void ask.answerNudge(composer.network, answer).then((answered) => {
        if (answered.ok) store.setState({ nudge: null, nudgeAnswer: answer });
        else sayFailure(answered);
      });
    },
    closeNotice: () => say(null),
    openDashboard: () => void ask.openDashboard(),
    close: hide,
  };
  const mounted = mountSidebar(store, actions);
  mounted.onFocusMoved((key) => point(findFinding(review, key)));
  const placing = keepInPlace({
    mounted,
    composer,
    readSide: () => stance.place().side,
    isFolded: () => stance.place().folded,
    onRoom: stance.setRoom,
    signal,
  });

  const read = (): void => {
    const next = readComposer(composer);
    if (!next) return gone();
    clearTimeout(farewellTimer);
    const changed = next.text !== reading?.text || next.draft.hasMedia !== reading.draft.hasMedia;
    reading = changed || !reading ? next : { ...next, draft: reading.draft };
    hang();
    if (changed) reviewer.review(next.draft);
    else paint();
    placing.update();
  };
  const hang = (): void => {
    if (hidden) return;
    mounted.setTheme(adapter.readTheme());
    // A page that keeps removing our host has the last word. The post is recorded all the same.
    if (!mounted.ensureIn(composer.modal() ?? document.body, composer.editors()[0])) hide();
  };

  const gone = (): void => {
    if (composer.isAway()) return;
    clearPaint();
    recorder.settlePartials();
    if (askWhenUnknown()) return;
    // X closes its dialog before the notice comes; the last word is said from the body.
    if (!hidden && (recorder.isBusy() || notices.current())) mounted.ensureIn(document.body);
    if (!recorder.isBusy()) sayGoodbye();
  };
  /** The box went away by itself after something that publishes on some pages: only the owner knows. */
  const askWhenUnknown = (): boolean => {
    if (!reading || isBlank(reading) || recorder.isBusy() || !composer.mayHavePublished?.()) return false;
    recorder.ask(takeSnapshot(reading, undefined));
    reading = null;
    return true;
  };
  const takeSnapshot = (taken: Reading, scheduled: number | null | undefined): GestureSnapshot => ({
    draft: taken.draft,
    scheduledFor: scheduled,
    chosenKind: reviewer.chosenKind(),
    chosenAim: store.getState().aim?.chosen ?? {},
    instant: readNow(),
    zone: readZone(),
  });
  const sayGoodbye = (): void => {
    clearTimeout(farewellTimer);
    const notice = notices.current();
    if (!notice || hidden) end();
    else if (notice.kind !== 'ask-posted' && notice.kind !== 'trouble')
      farewellTimer = setTimeout(end, farewell);
  };
  const leaveIfIdle = (): void => {
    const idle = (!reading || isBlank(reading)) && !recorder.isBusy() && !notices.current();
    if (idle && !composer.isAway()) end();
  };

  const noticeGesture = (event: Event): void => {
    scheduledFor = composer.readSchedule(event) ?? scheduledFor;
    const gesture = composer.readGesture(event);
    // A second step has no editor any more; what is published there is what was last read.
    const current = gesture && (readComposer(composer) ?? (composer.isAway() ? reading : null));
    if (!current || isBlank(current) || isReply || composer.purpose?.() === 'edit') return;
    recorder.record(composer, takeSnapshot(current, gesture === 'schedule' ? scheduledFor : undefined));
  };

  const confirmSaved = async (entryId: string, scheduled: boolean): Promise<void> => {
    const drained = await ask.drain(entryId);
    if (signal.aborted) return;
    if (!drained.ok) return sayFailure(drained);
    const { trouble } = drained.response;
    if (trouble) return say({ kind: 'trouble', sentence: trouble });
    say({
      kind: scheduled ? 'scheduled' : 'saved',
      sentence: scheduled ? sentences.scheduled : sentences.saved,
    });
    reviewer.chooseKind(null);
    setChosen({});
    reviewer.forgetDraft();
    scheduledFor = null;
    await learn();
  };
  const hear = (news: RecordNews): void => {
    if (signal.aborted) return;
    if (news.name === 'sending') return say({ kind: 'saving' });
    if (news.name === 'proven')
      return void confirmSaved(news.entryId, news.scheduled).then(
        () => composer.editors().length === 0 && gone(),
      );
    if (news.name === 'unsure') say({ kind: 'ask-posted', entryId: news.entryId });
    else if (news.name === 'trouble')
      say(news.gone ? { kind: 'reload' } : { kind: 'trouble', sentence: sentences.notStored });
    else if (notices.current()?.kind === 'saving') say(null);
    if (composer.editors().length === 0) gone();
  };

  const learn = async (): Promise<void> => {
    const answered = await ask.context(composer.network);
    if (signal.aborted) return;
    isContextMissing = !answered.ok && answered.reason === 'failed';
    if (!answered.ok) return notices.sayUnreviewed(answered);
    const { place: kept, silenceDays, nudge, today, trouble } = answered.response;
    stance.restore(kept);
    store.setState({ silenceDays, nudge, today });
    if (trouble) say({ kind: 'trouble', sentence: trouble });
    reviewer.again();
    placing.update();
  };

  const end = (): void => {
    if (signal.aborted) return;
    reviewer.forgetDraft();
    ended.abort();
    clearTimeout(farewellTimer);
    notices.stop();
    clearPaint();
    mounted.remove();
    parts.onEnd();
  };

  watchComposer({
    composer,
    host: mounted.host,
    signal,
    onChange: read,
    onGesture: noticeGesture,
    onLeave: leaveIfIdle,
  });
  takeTab({ composer, focusSidebar: mounted.focusFirst, signal });
  read();
  void learn();

  const owns = (editable: Element): boolean =>
    composer.editors().some((editor) => editor.contains(editable) || editable.contains(editor));
  return { owns, resume: read, hear, end };
}
