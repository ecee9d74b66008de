import { browser } from 'wxt/browser';
import type { AliveQuestion } from '@/lib/messages/alive';
import { findNetwork } from '@/lib/networks/hosts';

/** A frozen or hung page does not answer at all; it then counts as gone. Milliseconds. */
const patience = 1_500;

/** The open tabs that stand on one of the networks; addresses of other tabs are hidden from us. */
export async function listNetworkTabs(): Promise<{ id: number; url: string }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => {
    if (id === undefined || !url || !URL.canParse(url)) return [];
    return findNetwork(new URL(url).hostname) ? [{ id, url }] : [];
  });
}

/**
 * True when some document still answers for an outbox entry. All tabs on the networks are asked: a content script does
 * not know its tab, and a tab's id is no lasting name for a document. Never rejects.
 */
export async function isEntryAlive(id: string): Promise<boolean> {
  const tabs = await listNetworkTabs();
  const question: AliveQuestion = { type: 'outbox/alive', id };
  const answers = await Promise.all(tabs.map((tab) => askTab(tab.id, question)));
  return answers.includes(true);
}

async function askTab(tabId: number, question: AliveQuestion): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  // A tab without our script rejects: nobody there is a plain "no".
  const asked = browser.tabs.sendMessage(tabId, question).then(
    (answer: unknown) => answer === true,
    () => false,
  );
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
