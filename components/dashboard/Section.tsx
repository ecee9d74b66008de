import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One section of the dashboard, with a heading that the list of sections links to. */
export function Section({ id, title, children }: Props) {
  return (
    <section id={id} className="section card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
