import type { Page } from 'playwright-core';
import type { Browser } from '../harness/start-browser';
import type { Keeper } from './keeper';

/** What a round is played with. */
export interface Stage {
  readonly browser: Browser;
  readonly keeper: Keeper;
  /** 0 to 1, the same for the same seed */
  readonly random: () => number;
  readonly round: number;
}

/** Something that writes posts, and how it goes on after it was killed. */
export interface Act {
  /** Opens what will be killed. The history holds what `keeper.begin` put there. */
  readonly prepare: (stage: Stage) => Promise<Page>;
  /** Begins the work and returns at once. */
  readonly start: (page: Page) => Promise<void>;
  /** resolves when the page says that the work is done */
  readonly done: (page: Page) => Promise<unknown>;
  /**
   * Looks at what the kill left, and has the work done again as its report proposes.
   * @param page the page of before where it lives, else null
   * @returns the texts there must be now, each once, besides those acknowledged
   */
  readonly goOn: (stage: Stage, page: Page | null) => Promise<readonly string[]>;
}
