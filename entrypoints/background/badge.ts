import { browser } from 'wxt/browser';
import type { ToolbarSign } from '@/lib/rhythm/badge';

/** The accent on light ground and the caution of `tokens.css`; white on either passes AA. */
const colours = { lit: '#7f4a00', dim: '#7f4a00', out: '#a4341f' } as const;

/**
 * Shows on the toolbar button what matters most ("9d" or "↩", with the sentence as its title, and the porch lamp lit, dim
 * or out), or nothing and a lit lamp. Idempotent.
 */
export async function showBadge(sign: ToolbarSign | null): Promise<void> {
  const lamp = sign?.lamp ?? 'lit';
  if (sign) await browser.action.setBadgeBackgroundColor({ color: colours[lamp] });
  await browser.action.setBadgeText({ text: sign?.text ?? '' });
  await browser.action.setTitle({ title: sign ? `Porchlight: ${sign.sentence}` : 'Porchlight' });
  await browser.action.setIcon({ path: { 16: `/icon/${lamp}-16.png`, 32: `/icon/${lamp}-32.png` } });
}
