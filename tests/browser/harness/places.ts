import type { Locator, Page } from 'playwright-core';
import { boxes as facebookBoxes } from '../facebook/boxes';
import { boxes as linkedinBoxes, editor, openBox, postButton } from '../linkedin/linkedin-page';
import { editor as xEditor, openX, postButton as xPostButton } from './playground-page';

/** One compose box of one network, for what must hold on all of them alike. */
export interface Place {
  readonly name: string;
  open(page: Page): Promise<void>;
  editor(page: Page): Locator;
  publish(page: Page): Promise<void>;
}

export const places: readonly Place[] = [
  {
    name: 'X',
    open: (page) => openX(page),
    editor: (page) => xEditor(page),
    publish: (page) => xPostButton(page).click(),
  },
  ...linkedinBoxes.map((box): Place => ({
    name: `LinkedIn ${box.name}`,
    open: (page) => openBox(page, box),
    editor,
    publish: (page) => postButton(page).click(),
  })),
  ...facebookBoxes.map((box): Place => ({
    name: `Facebook, ${box.name}`,
    open: (page) => box.open(page),
    editor: box.editor,
    async publish(page) {
      for (const press of box.publish) await press(page);
    },
  })),
];
