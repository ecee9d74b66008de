import type { EditorState } from 'draft-js';
import type { TimelinePost } from './first-posts';
import { navigate } from './route';
import {
  type Composer,
  type ComposerId,
  newComposer,
  newPart,
  partText,
  removeComposer,
  setComposer,
  useWorld,
} from './world';
import { weightOf } from './weight';

const roomFor = { free: 280, premium: 25_000 } as const;

/** How many weighted characters one part may have. */
export function room(): number {
  return useWorld.getState().modes.premium ? roomFor.premium : roomFor.free;
}

export function hasText(composer: Composer): boolean {
  return composer.parts.some((part) => partText(part).trim() !== '') || composer.altText !== null;
}

/** The rule the button's `disabled` follows; it reads the editor's model, never the page. */
export function canSend(composer: Composer): boolean {
  if (composer.sending || !hasText(composer)) return false;
  return composer.parts.every((part) => weightOf(partText(part)) <= room());
}

export function edit(id: ComposerId, key: string, editor: EditorState): void {
  const composer = useWorld.getState().composers[id];
  if (!composer) return;
  setComposer(id, { parts: composer.parts.map((part) => (part.key === key ? { key, editor } : part)) });
}

/** A new post in the dialog; what stands in the timeline's box is copied, and so exists twice, as on X. */
export function openDialog(purpose: Composer['purpose'] = 'post', about: TimelinePost | null = null): void {
  const { composers } = useWorld.getState();
  const copied = purpose === 'post' ? composers.inline : undefined;
  const fresh = newComposer(purpose, about);
  setComposer('modal', copied ? { ...fresh, ...copied, epoch: 0, parts: copied.parts.map(copyPart) } : fresh);
  navigate('/compose/post');
}

function copyPart(part: Composer['parts'][number]): Composer['parts'][number] {
  return { ...newPart(), editor: part.editor };
}

/** A further part of a thread. From the timeline's box it opens the dialog first. */
export function addPart(id: ComposerId): void {
  if (id === 'inline') {
    openDialog();
    return addPart('modal');
  }
  const add = () => {
    const composer = useWorld.getState().composers[id];
    if (composer) setComposer(id, { parts: [...composer.parts, newPart()] });
  };
  const { partDelay } = useWorld.getState().modes;
  if (partDelay > 0) setTimeout(add, partDelay);
  else add();
}

export function removePart(id: ComposerId, key: string): void {
  const composer = useWorld.getState().composers[id];
  if (composer) setComposer(id, { parts: composer.parts.filter((part) => part.key !== key) });
}

/** Esc or the cross: a composer with text asks first, an empty one just goes. */
export function dismiss(id: ComposerId): void {
  if (id !== 'modal') return;
  const composer = useWorld.getState().composers.modal;
  if (composer && hasText(composer)) useWorld.setState({ asksToDiscard: true });
  else leaveDialog();
}

export function leaveDialog(): void {
  removeComposer('modal');
  navigate(useWorld.getState().under);
}

/** "Discard": neither copy of the text survives. */
export function discard(): void {
  setComposer('inline', { parts: [newPart()], altText: null, poll: null });
  leaveDialog();
}

/** Empties a composer after its text has gone somewhere. The dialog closes, the other boxes stay. */
export function empty(id: ComposerId): void {
  const { composers } = useWorld.getState();
  if (id === 'modal') {
    if (composers.modal?.purpose === 'post' && composers.inline) setComposer('inline', newComposer());
    leaveDialog();
  } else {
    setComposer(id, {
      ...newComposer(composers[id]?.purpose, composers[id]?.about),
      epoch: composers[id]?.epoch ?? 0,
    });
  }
}
