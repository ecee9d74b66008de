import { useState, type FormEvent } from 'react';
import { sayCount } from '@/components/shared/say-number';
import { columnMeanings, type ColumnChoice, type ColumnMeaning } from '@/lib/archives/table/guess-columns';
import { networkNames, networkSchema, networks, type Network } from '@/lib/model/network';
import type { TableSummary } from '@/lib/state/bring-in-doors';

interface Props {
  readonly table: TableSummary;
  readonly onUse: (choice: ColumnChoice, network: Network) => void;
}

const labels: Readonly<Record<ColumnMeaning, string>> = {
  text: 'The text of the post',
  date: 'Its date',
  time: 'Its time of day',
  network: 'The network it was on',
  link: 'Its address',
  likes: 'Likes',
  comments: 'Comments',
  shares: 'Shares',
};
const needed: readonly ColumnMeaning[] = ['text', 'date'];

/** What the columns of a table mean: guessed, shown on its first rows, and for the owner to say. */
export function TableColumns({ table, onUse }: Props) {
  const [choice, setChoice] = useState(table.guess);
  const [network, setNetwork] = useState<Network>('facebook');
  const isEnough = needed.every((meaning) => choice.columns[meaning]);
  const choose = (meaning: ColumnMeaning, column: string): void =>
    setChoice({ ...choice, columns: { ...choice.columns, [meaning]: column || undefined } });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isEnough) onUse(choice, network);
  };
  return (
    <form className="reading" onSubmit={submit}>
      <h3>{table.fileName}</h3>
      <p>A table of {sayCount(table.rows, 'row')}. What do its columns mean?</p>
      <div className="columns">
        {columnMeanings.map((meaning) => (
          <label key={meaning} className="field">
            <span className="field-label">{labels[meaning]}</span>
            <select
              value={choice.columns[meaning] ?? ''}
              onChange={(event) => choose(meaning, event.target.value)}
            >
              <option value="">{needed.includes(meaning) ? 'Choose a column' : 'Not in the table'}</option>
              {table.columns.map((column) => (
                <option key={column} value={column}>
                  {column}
                </option>
              ))}
            </select>
            <span className="hint column-sample">{sampleOf(table, choice.columns[meaning])}</span>
          </label>
        ))}
        <label className="field">
          <span className="field-label">03/04/2026 means</span>
          <select
            value={choice.order}
            onChange={(event) =>
              setChoice({ ...choice, order: event.target.value === 'mdy' ? 'mdy' : 'dmy' })
            }
          >
            <option value="dmy">3 April</option>
            <option value="mdy">4 March</option>
          </select>
        </label>
        <label className="field">
          <span className="field-label">
            {choice.columns.network ? 'Where a row names no network' : 'Which network were they on?'}
          </span>
          <select value={network} onChange={(event) => setNetwork(networkSchema.parse(event.target.value))}>
            {networks.map((one) => (
              <option key={one} value={one}>
                {networkNames[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button type="submit" className="button button-primary" disabled={!isEnough}>
        Read the table
      </button>
    </form>
  );
}

/** What stands in a column, in the first row that has something there. */
function sampleOf({ sample }: TableSummary, column: string | undefined): string {
  if (column === undefined) return '';
  const filled = sample.map((row) => (row[column] ?? '').trim()).find(Boolean) ?? '';
  return filled.length > 40 ? `${filled.slice(0, 39)}…` : filled;
}
