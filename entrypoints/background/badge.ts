import { browser } from 'wxt/browser';
import type { Badge } from '@/lib/rhythm/badge';

/** The accent on light ground and the caution of `tokens.css`; white on either passes AA. */
const colours = { dim: '#7f4a00', out: '#a4341f' } as const;

/**
 * Shows a silence on the toolbar button ("9d", with the sentence as its title, and the porch lamp dim or out), or
 * nothing and a lit lamp. Idempotent.
 */
export async function showBadge(badge: Badge | null): Promise<void> {
  const lamp = badge?.lamp ?? 'lit';
  if (badge) await browser.action.setBadgeBackgroundColor({ color: colours[badge.lamp] });
  await browser.action.setBadgeText({ text: badge?.text ?? '' });
  await browser.action.setTitle({ title: badge ? `Porchlight: ${badge.sentence}` : 'Porchlight' });
  await browser.action.setIcon({ path: { 16: `/icon/${lamp}-16.png`, 32: `/icon/${lamp}-32.png` } });
}
