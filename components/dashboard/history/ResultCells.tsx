import type { KeyboardEvent } from 'react';
import type { Post } from '@/lib/model/post';
import type { HistoryStore } from '@/lib/state/history';
import { AmountField } from './AmountField';
import { resultNames, type ResultName } from './result-names';
import { withResult } from './with-result';

interface Props {
  readonly post: Post;
  readonly brief: string;
  readonly store: HistoryStore;
}

/** What came back for one post, each count a cell to type into. Enter and the arrows go down and up a column. */
export function ResultCells({ post, brief, store }: Props) {
  const { change, clock } = store.getState();
  const save = (id: ResultName, value: number | null) =>
    void change(post.id, { results: withResult(post.results, { id, value, now: clock.now }) });
  return (
    <>
      {resultNames.map(({ id, name }) => (
        <td key={id} className="amount">
          <AmountField
            label={`${name} of the ${brief}`}
            value={post.results?.[id]}
            onSave={(value) => save(id, value)}
            onKeyDown={(event) => moveInColumn(event, id)}
            column={id}
          />
        </td>
      ))}
    </>
  );
}

const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

function moveInColumn(event: KeyboardEvent<HTMLInputElement>, id: ResultName): void {
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const row = event.currentTarget.closest('tr');
  const place = Number(row?.dataset['place']) + step;
  row?.parentElement
    ?.querySelector<HTMLInputElement>(`tr[data-place="${place}"] input[data-column="${id}"]`)
    ?.focus();
}
