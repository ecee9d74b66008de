import { browser } from 'wxt/browser';
import { keptPanelDraftSchema, type KeptPanelDraft, type PanelDraft } from '@/lib/model/panel-draft';
import { panelDraftKey } from '@/lib/model/storage-key';

/** The draft as it was left; null where there is none, or none that reads as one. Never rejects. */
export async function readDraft(): Promise<KeptPanelDraft | null> {
  try {
    return parse((await browser.storage.session.get(panelDraftKey))[panelDraftKey]);
  } catch {
    return null;
  }
}

/**
 * Keeps the draft while the browser runs. A draft too large for it (session storage holds some megabytes) is only kept
 * while the panel is open. Never rejects.
 */
export async function keepDraft(draft: PanelDraft): Promise<void> {
  await browser.storage.session.set({ [panelDraftKey]: draft }).catch(() => {});
}

/** Tells of drafts that somebody else wrote: the panel of another window, or the popup choosing a network. */
export function watchDraft(onDraft: (draft: KeptPanelDraft) => void, readText: () => string): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const draft = parse(changes[panelDraftKey]?.newValue);
    // In the panel that is written in, the box is newer than what was kept.
    if (draft && (!document.hasFocus() || (draft.text ?? '') === readText())) onDraft(draft);
  });
}

function parse(kept: unknown): KeptPanelDraft | null {
  const parsed = keptPanelDraftSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}
