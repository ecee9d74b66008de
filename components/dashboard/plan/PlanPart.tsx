import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** what it holds, in a few words, while it is closed */
  readonly brief: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One part of the plan, closed until it is wanted: nobody must read all of it to begin. */
export function PlanPart({ title, brief, isOpen = false, children }: Props) {
  return (
    <details className="card plan-part" open={isOpen}>
      <summary>
        <h2>{title}</h2>
        <span className="soft plan-brief">{brief}</span>
      </summary>
      <div className="plan-fields">{children}</div>
    </details>
  );
}
