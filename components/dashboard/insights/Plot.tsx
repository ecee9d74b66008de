import { useId, type ReactNode } from 'react';
import { sayAmount } from '@/components/shared/say-number';

interface Props {
  readonly title: string;
  /** what the picture shows, in words */
  readonly sentence: ReactNode;
  /** how to read the picture, where it does not say so itself */
  readonly how?: string | undefined;
  /** the same as a table */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** the picture; hidden from readers of screens, who have the sentence and the table */
  readonly children: ReactNode;
}

/** One plot: a sentence that says it, a picture that shows it, a table that lists it. */
export function Plot({ title, sentence, how, columns, rows, children }: Props) {
  const id = useId();
  return (
    <section className="section card plot" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{sentence}</p>
      {rows.length > 0 && (
        <>
          {how && <p className="hint">{how}</p>}
          {children && (
            <div aria-hidden="true" className="plot-picture">
              {children}
            </div>
          )}
          <details>
            <summary>As a table</summary>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls sideways is scrolled by the arrow keys */}
            <section className="plot-table" aria-label={`${title}, as a table`} tabIndex={0}>
              <PlotTable columns={columns} rows={rows} />
            </section>
          </details>
        </>
      )}
    </section>
  );
}

function PlotTable({ columns, rows }: Pick<Props, 'columns' | 'rows'>) {
  return (
    <table className="posts">
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={String(first)}>
            <th scope="row">{first}</th>
            {rest.map((cell, index) => (
              <td key={columns[index + 1]}>{typeof cell === 'number' ? sayAmount(cell) : cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
