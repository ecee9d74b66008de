import { owner } from './first-posts';
import { labelsFor } from './labels';
import { canSend, empty } from './compose';
import { navigate } from './route';
import { requestPost, requestScheduledPost } from './requests';
import { hideToast, showToast } from './toasts';
import { type Composer, type ComposerId, newPart, partText, setComposer, useWorld } from './world';

let release: (() => void)[] = [];

/** Lets sendings held by the mode `hold` go on. */
export function releaseHeld(): void {
  const waiting = release;
  release = [];
  for (const go of waiting) go();
}

/** The button or Ctrl/Cmd+Enter. What happens next depends on the schedule, the undo delay and the network's answer. */
export async function send(id: ComposerId): Promise<void> {
  const composer = useWorld.getState().composers[id];
  if (!composer || !canSend(composer)) return;
  const { undo } = useWorld.getState().modes;
  if (composer.scheduledAt) return schedule(id, composer, composer.scheduledAt);
  if (undo > 0) return offerUndo(id, composer, undo);
  setComposer(id, { sending: true });
  await deliver(id, composer);
}

/** Premium's preview: the composer is gone, nothing has been sent, and the text comes back on "Undo". */
function offerUndo(id: ComposerId, composer: Composer, seconds: number): void {
  empty(id);
  const labels = labelsFor(useWorld.getState().modes.language);
  const timer = setTimeout(() => {
    hideToast();
    void deliver(id, composer);
  }, seconds * 1000);
  const undo = () => {
    clearTimeout(timer);
    hideToast();
    setComposer(id, { ...composer, sending: false });
    if (id === 'modal') navigate('/compose/post');
  };
  showToast({ text: labels.sending, link: null, action: { label: labels.undo, run: undo } }, seconds * 1000);
}

async function deliver(id: ComposerId, composer: Composer): Promise<void> {
  if (useWorld.getState().modes.hold) await new Promise<void>((go) => release.push(go));
  const texts = composer.parts.map(partText).filter((text, index) => index === 0 || text.trim() !== '');
  const ids: string[] = [];
  for (const text of texts) {
    const fails = nextAnswerFails(ids.length);
    const answer = await requestPost({
      text,
      composer,
      previous: ids.at(-1) ?? null,
      batch: texts.length > 1,
      fails,
    });
    if (answer.id === null) break;
    ids.push(answer.id);
  }
  if (ids.length > 0) record(ids, texts, composer);
  if (ids.length === texts.length) succeed(id, ids[0]!);
  else keepUnsent(id, composer, ids.length);
}

function nextAnswerFails(accepted: number): boolean {
  const { modes } = useWorld.getState();
  if (modes.fail === 'always') return true;
  if (modes.fail !== (accepted === 0 ? 'next' : 'partial')) return false;
  useWorld.setState({ modes: { ...modes, fail: 'none' } });
  return true;
}

function record(ids: readonly string[], texts: readonly string[], composer: Composer): void {
  const parts = texts.slice(0, ids.length);
  const added = ids.map((id, index) => ({
    id,
    name: owner.name,
    handle: owner.handle,
    text: parts[index]!,
    ago: 'now',
  }));
  useWorld.setState((world) => ({
    sent: [...world.sent, { id: ids[0]!, parts, purpose: composer.purpose, executeAt: null }],
    timeline: composer.purpose === 'reply' ? world.timeline : [...added, ...world.timeline],
  }));
}

function succeed(id: ComposerId, postId: string): void {
  const { composers, modes, path } = useWorld.getState();
  const labels = labelsFor(modes.language);
  // After an undo delay the composer has been emptied already and may hold the next draft.
  if (composers[id]?.sending) empty(id);
  if (id === 'page' && path.startsWith('/compose')) navigate('/home');
  showToast({
    text: labels.sent,
    link: { label: labels.view, href: `/${owner.handle}/status/${postId}` },
    action: null,
  });
}

function keepUnsent(id: ComposerId, composer: Composer, accepted: number): void {
  const labels = labelsFor(useWorld.getState().modes.language);
  const unsent = composer.parts.slice(accepted);
  setComposer(id, { ...composer, sending: false, parts: unsent.length > 0 ? unsent : [newPart()] });
  showToast({ text: accepted > 0 ? labels.partly : labels.duplicate, link: null, action: null });
}

async function schedule(id: ComposerId, composer: Composer, at: Date): Promise<void> {
  setComposer(id, { sending: true });
  const parts = composer.parts.map(partText);
  const executeAt = Math.floor(at.getTime() / 1000);
  const answer = await requestScheduledPost(parts[0]!, executeAt, nextAnswerFails(0));
  if (answer.id === null) return keepUnsent(id, composer, 0);
  const entry = { id: answer.id, parts, purpose: composer.purpose, executeAt };
  useWorld.setState((world) => ({ scheduled: [...world.scheduled, entry] }));
  empty(id);
  const labels = labelsFor(useWorld.getState().modes.language);
  const when = at.toLocaleString('en', { dateStyle: 'full', timeStyle: 'short' });
  const link = { label: labels.view, href: '/compose/post/unsent/scheduled' };
  showToast({ text: `${labels.willSend} ${when}`, link, action: null });
}
