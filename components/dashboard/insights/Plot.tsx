import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** what the picture shows, in words */
  readonly sentence: string;
  /** the same as a table */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** the picture; hidden from readers of screens, who have the sentence and the table */
  readonly children: ReactNode;
}

/** One plot: a sentence that says it, a picture that shows it, a table that lists it. */
export function Plot({ title, sentence, columns, rows, children }: Props) {
  const id = useId();
  return (
    <section className="section card plot" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{sentence}</p>
      {rows.length > 0 && (
        <>
          <div aria-hidden="true" className="plot-picture">
            {children}
          </div>
          <details>
            <summary>As a table</summary>
            <div className="plot-table">
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
                        <td key={columns[index + 1]}>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}
