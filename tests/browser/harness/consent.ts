import type { Page } from 'playwright-core';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { Consent, Presence } from '@/lib/model/settings';
import { storageKey } from '@/lib/model/storage-key';
import type { Network } from '@/lib/model/network';
import type { Browser } from './start-browser';

/** A bakery that posts on X, twice a week. */
export const bakeryPlan: Plan = {
  ...emptyPlan,
  business: { name: 'Elm Street Bakery', otherNames: ['the bakery'] },
  channels: [
    { id: 'x', network: 'x', name: 'Elm Street Bakery', goals: [{ from: '2020-01-06', perWeek: 2 }] },
  ],
  mainChannelId: 'x',
};

export interface Agreed {
  /** where the coach may stand; beside the box on X, off elsewhere, unless told otherwise */
  readonly networks?: Partial<Record<Network, Presence>>;
  readonly plan?: Plan;
}

/** The short way: consent and plan written by an extension page, as the welcome page would. */
export async function giveConsent(
  browser: Browser,
  { networks = {}, plan = bakeryPlan }: Agreed = {},
): Promise<void> {
  const consent: Consent = {
    version: 1,
    at: Date.now(),
    networks: { facebook: 'off', x: 'beside', linkedin: 'off', ...networks },
  };
  await setStored(browser, { [storageKey.consent]: consent, [storageKey.plan]: plan });
}

/** The long way: the welcome page, filled in as a person does. Leaves the page open. */
export async function playWelcome(browser: Browser, businessName = 'Elm Street Bakery'): Promise<Page> {
  const page = await browser.openScreen('welcome');
  await page.getByRole('textbox', { name: 'What is your business called?' }).fill(businessName);
  await page.getByRole('checkbox', { name: 'X', exact: true }).check();
  await page.getByRole('button', { name: 'Agree and start' }).click();
  await page.getByRole('heading', { name: 'The porch light is on' }).waitFor();
  return page;
}

/** Everything in `storage.local`, read by the worker. */
export async function readStored(browser: Browser): Promise<Record<string, unknown>> {
  return (await browser.worker()).evaluate('chrome.storage.local.get(null)');
}

/** Writes into `storage.local` through the worker. */
export async function setStored(browser: Browser, items: Record<string, unknown>): Promise<void> {
  await (await browser.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
}
