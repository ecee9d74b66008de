import 'temporal-polyfill/global';
import { readInstant } from '@/entrypoints/background/read-instant';
import type { ArchiveReading } from '@/lib/archives/archive';
import { guessColumns } from '@/lib/archives/table/guess-columns';
import { readTable } from '@/lib/archives/table/read-table';
import { summariseReading } from '@/lib/archives/summarise-reading';
import { createHistory, type HistoryDb } from '@/lib/history/db';
import { describeTrouble, openHistory } from '@/lib/history/trouble';
import type { ImportRun } from '@/lib/model/import-run';
import { listSources } from '@/lib/unpack/list-sources';
import { readSources, type FoundTable } from '@/lib/unpack/read-sources';
import { look, restore, save } from './answer-backup';
import { storeReading } from './store-reading';
import type { FromWorker, ToWorker } from './worker-words';

/** What was opened last; a worker belongs to one screen. */
let readings: ArchiveReading[] = [];
let tables: readonly FoundTable[] = [];
let storing = new AbortController();

const sampleRows = 3;

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const asked = event.data;
  if (asked.ask === 'stop') return storing.abort();
  void answer(asked).catch((error: unknown) => {
    tell({ tell: 'trouble', sentence: describeTrouble(error).sentence });
  });
});

async function answer(asked: Exclude<ToWorker, { ask: 'stop' }>): Promise<void> {
  if (asked.ask === 'open') return open(asked);
  if (asked.ask === 'table') return useTable(asked);
  const db = createHistory();
  try {
    await openHistory(db);
    if (asked.ask === 'save') tell(await save(db, asked));
    if (asked.ask === 'look') tell(await look(db, asked));
    if (asked.ask === 'restore') tell(await restore(db, asked, tell));
    if (asked.ask === 'store') tell({ tell: 'stored', runs: await store(db, asked) });
  } finally {
    db.close();
  }
}

async function store(
  db: HistoryDb,
  { runs, zone, now }: Extract<ToWorker, { ask: 'store' }>,
): Promise<ImportRun[]> {
  storing = new AbortController();
  const { signal } = storing;
  const done: ImportRun[] = [];
  for (const { reading: at, run } of runs) {
    const reading = readings[at];
    if (!reading) continue;
    const place = { network: run.network, channelId: run.channelId, zone, now };
    const onRun = (after: ImportRun) => tell({ tell: 'run', run: after });
    done.push(await storeReading({ db, reading, run, place, signal, onRun }));
  }
  return done;
}

async function open({ files, zone }: Extract<ToWorker, { ask: 'open' }>): Promise<void> {
  const { sources, problems } = await listSources(files);
  const unpacked = await readSources(sources, {
    instantOf: readInstant,
    signal: new AbortController().signal,
    onProgress: (read, all) => tell({ tell: 'progress', read, all }),
    isPart: problems.length > 0,
  });
  readings = [...unpacked.readings];
  ({ tables } = unpacked);
  tell({
    tell: 'found',
    found: {
      readings: readings.map((reading) => summariseReading(reading, zone)),
      tables: tables.map(({ fileName, columns, rows }) => ({
        fileName,
        columns,
        rows: rows.length,
        sample: rows.slice(0, sampleRows),
        guess: guessColumns(columns, rows, usualOrder()),
      })),
      holdsBackup: unpacked.holdsBackup,
      problems: [...problems, ...unpacked.problems],
    },
  });
}

async function useTable({
  table,
  choice,
  network,
  zone,
}: Extract<ToWorker, { ask: 'table' }>): Promise<void> {
  const fresh = readTable(tables[table]?.rows ?? [], { choice, network, zone });
  readings.push(...fresh);
  tell({ tell: 'table', readings: fresh.map((reading) => summariseReading(reading, zone)) });
}

/** Only where English is spoken in America do dates begin with the month. */
function usualOrder(): 'dmy' | 'mdy' {
  return /^en-(?:US|PH)$/.test(navigator.language) ? 'mdy' : 'dmy';
}

function tell(words: FromWorker): void {
  postMessage(words);
}
