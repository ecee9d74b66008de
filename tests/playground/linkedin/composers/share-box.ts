import { sendText } from '../app/requests';
import { labels, oldPost, world, type SentPost } from '../app/world';
import type { Editor } from '../editors/editor';

/** What a box is open for. */
export type Purpose = SentPost['purpose'];

/** One open compose box, of whatever generation. */
export interface ShareBox {
  readonly purpose: Purpose;
  /** null while a sub-screen stands in its place */
  editor: Editor | null;
  /** when it is to go out, milliseconds since 1970 */
  executeAt: number | null;
  sending: boolean;
  /** shows button and schedule as they are now */
  refresh(): void;
  /** throws the nodes away and builds them anew, text kept */
  remount(): void;
  /** the cross, Escape, the backdrop: a box with text asks first */
  dismiss(): void;
  /** takes the box out of the page */
  close(): void;
  showSuccess(text: string, href: string | null): void;
  showFailure(text: string): void;
}

export function hasText(box: ShareBox): boolean {
  return (box.editor?.modelText().trim() ?? '') !== '';
}

export function publishLabel(box: ShareBox): string {
  if (box.purpose === 'edit') return labels().save;
  return box.executeAt === null ? labels().post : labels().schedule;
}

/** The publish button: what happens next depends on the purpose, the schedule and the network's answer. */
export async function publish(box: ShareBox): Promise<void> {
  const text = box.editor?.modelText() ?? '';
  if (box.sending || (text.trim() === '' && box.purpose !== 'reshare')) return;
  box.sending = true;
  box.refresh();
  const { generation } = world.modes;
  const id = await sendText(box.purpose, text, generation === 'C');
  box.sending = false;
  if (id === null) {
    box.refresh();
    return box.showFailure(labels().failed);
  }
  const { executeAt, purpose } = box;
  const list = executeAt === null ? world.sent : world.scheduled;
  list.push({ id, text, purpose, executeAt });
  box.close();
  tell(box, id);
}

function tell(box: ShareBox, id: string): void {
  const { notice } = world.modes;
  if (notice === 'none') return;
  const told = box.purpose === 'edit' ? labels().updated : labels().posted;
  const urn = `urn:li:share:${box.purpose === 'edit' ? oldPost.id : id}`;
  const href = notice === 'link' && box.executeAt === null ? `/feed/update/${urn}/` : null;
  box.showSuccess(told, href);
}
