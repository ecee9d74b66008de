import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Consent } from '@/lib/model/settings';
import { storageKey } from '@/lib/model/storage-key';
import { bakeryPlan } from '../harness/consent';
import type { Act, Stage } from './act';
import { expectOnce } from './expect-once';
import { makeEntry, makePosts } from './posts';
import { readSteps } from './whole-steps';

export const inBackup = makePosts('Kept', 2_200);
const texts = inBackup.map(({ text }) => text);
/** Two posts were still waiting when the backup was made. */
const waiting = [1, 2].map((at) => makeEntry(`Waiting ${at}`));
const waitingTexts = waiting.map(({ draft }) => draft.parts[0]!);
const consent: Consent = { version: 1, at: 1, networks: { facebook: 'off', x: 'beside', linkedin: 'off' } };
const second = {
  id: 'x-2',
  network: 'x',
  name: 'The other one',
  goals: [{ from: '2025-01-06', perWeek: 1 }],
};
const backup = JSON.stringify({
  format: 'porchlight-backup',
  version: 2,
  exportedAt: Date.now(),
  settings: {
    [storageKey.consent]: consent,
    [storageKey.plan]: { ...bakeryPlan, channels: [...bakeryPlan.channels, second] },
  },
  outbox: waiting,
  tables: { posts: inBackup },
});

/** A backup on "Backup", in addition to what is here or in its place. */
export function restore(mode: 'merge' | 'replace', here: readonly string[]): Act {
  const button = mode === 'merge' ? 'Add it to what is here' : 'Replace what is here';
  const act: Act = {
    async prepare({ browser }) {
      const page = await browser.openScreen('dashboard');
      await choose(page, button);
      return page;
    },
    start: (page) => page.getByRole('button', { name: button }).click(),
    done: (page) => page.getByRole('heading', { name: 'It is back' }).waitFor(),
    async goOn(stage, page) {
      if (page) await act.done(page);
      else await playAgain(stage);
      const { stored } = await stage.keeper.look();
      expect(stored[storageKey.plan]).toMatchObject({ channels: [{}, { id: second.id }] });
      return [...(mode === 'merge' ? here : []), ...texts, ...waitingTexts];
    },
  };
  /** Stopped anywhere, a replacement is all or nothing, an addition whole steps; and the screen says so. */
  async function playAgain(stage: Stage): Promise<void> {
    const { browser, keeper } = stage;
    const back = await readSteps(stage, texts);
    if (mode === 'replace') expect([0, texts.length]).toContain(back.length);
    const isReplaced = mode === 'replace' && back.length > 0;
    await expectOnce(stage, isReplaced ? back : [...here, ...back], waitingTexts);
    const { stored } = await keeper.look();
    const isNoted = storageKey.restoring in stored;
    const isBegun = back.length > 0 && !JSON.stringify(stored[storageKey.plan]).includes(second.id);
    expect(isNoted || !isBegun, 'what was begun is noted').toBe(true);
    const page = await browser.openScreen('dashboard');
    await page.goto(`${page.url()}#backup`);
    if (isNoted) await page.getByText('was stopped before all of it was back').waitFor();
    await choose(page, button);
    if (mode === 'replace') await keeper.forget();
    await act.start(page);
    await act.done(page);
  }
  return act;
}

async function choose(page: Page, button: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#backup`);
  const file = { name: 'porchlight.json', mimeType: 'application/json', buffer: Buffer.from(backup) };
  await page.getByLabel('Choose a backup').setInputFiles(file);
  await page.getByRole('button', { name: button }).waitFor();
}
