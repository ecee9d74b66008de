import { browser } from 'wxt/browser';
import { createFolderShelf, type FolderShelf } from '@/lib/history/backup/folder-shelf';
import { createHistory, type HistoryDb } from '@/lib/history/db';
import type { OutboxStorage } from '@/lib/history/outbox';
import { clockAt, type Clock } from '@/lib/model/clock';
import type { SettingsStorage } from '@/lib/settings/settings-storage';
import { lent, type Lent } from './coach';
import { detectLanguage } from './detect-language';
import { logFault } from './log';

/** What the jobs work with. None of it holds anything that a stopped worker would lose. */
export interface Tools {
  readonly db: HistoryDb;
  readonly storage: OutboxStorage & SettingsStorage;
  /** the owner's folder for backups, if one was chosen */
  readonly shelf: FolderShelf;
  readonly lent: Lent;
  readonly readClock: () => Clock;
  /** null where it cannot be told */
  readonly detectLanguage: (text: string) => Promise<string | null>;
  readonly logFault: (what: string, error: unknown) => void;
}

/** The tools of the real background. */
export function createTools(): Tools {
  return {
    db: createHistory(),
    storage: browser.storage.local,
    shelf: createFolderShelf(),
    lent,
    readClock,
    detectLanguage,
    logFault,
  };
}

function readClock(): Clock {
  return clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}
