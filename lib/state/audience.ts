import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AudienceSummary } from '@/lib/archives/audience/summarise-audience';
import type { ChosenFile } from './bring-in-doors';
import type { Outcome } from './outcome';

/** What the screen needs of the rest of the extension, as functions. */
export interface AudienceDoors {
  /** adds files to those given before and says what all of them tell together */
  readonly add: (files: readonly ChosenFile[]) => Promise<Outcome<AudienceAnswer>>;
  /** forgets everything that was read */
  readonly forget: () => void;
  /** hands the owner a file */
  readonly saveList: (name: string, text: string) => void;
}

export interface AudienceAnswer {
  readonly summary: AudienceSummary;
  /** names of files that hold neither customers nor followers */
  readonly unread: readonly string[];
}

export interface AudienceState {
  readonly stage: 'choosing' | 'reading' | 'shown';
  readonly answer: AudienceAnswer | null;
  readonly trouble: string | null;
  readonly add: (files: readonly ChosenFile[]) => Promise<void>;
  readonly forget: () => void;
  readonly saveNowhere: () => void;
}

export type AudienceStore = StoreApi<AudienceState>;

/** Which customers follow where. Nothing is kept: the answer goes with the screen, the lists with the worker. */
export function createAudienceStore(doors: AudienceDoors): AudienceStore {
  return createStore<AudienceState>((set, get) => ({
    stage: 'choosing',
    answer: null,
    trouble: null,
    async add(files) {
      set({ stage: 'reading', trouble: null });
      const told = await doors.add(files);
      const stage = told.ok || get().answer ? 'shown' : 'choosing';
      set(told.ok ? { stage, answer: told.value } : { stage, trouble: told.sentence });
    },
    forget() {
      doors.forget();
      set({ stage: 'choosing', answer: null, trouble: null });
    },
    saveNowhere() {
      const people = get().answer?.summary.nowhere ?? [];
      const rows = people.map(({ name, emails }) => [name, emails[0] ?? ''].map(quoted).join(','));
      doors.saveList('customers-not-yet-following.csv', ['Name,Email', ...rows].join('\r\n'));
    },
  }));
}

/** A cell that begins like a formula would be run by a spreadsheet, so it is made a text. */
function quoted(cell: string): string {
  const harmless = /^[=+@\t-]/.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}
