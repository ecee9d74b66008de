import { networkNames } from '@/lib/model/network';
import { howTos, type HowTo } from './how-to';

/** Where each network hands out an owner's posts, step by step. */
export function HowToList() {
  return (
    <div className="how-tos">
      {howTos.map((howTo) => (
        <Steps key={howTo.network} {...howTo} />
      ))}
      <details className="how-to">
        <summary>Something else</summary>
        <p>
          A table with a column of texts and a column of dates (CSV), from a scheduling tool or made by hand.
          You say what each column means before anything is kept.
        </p>
      </details>
    </div>
  );
}

function Steps({ network, address, steps, note }: HowTo) {
  return (
    <details className="how-to">
      <summary>How to get them from {networkNames[network]}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="hint">
        {note}{' '}
        <a href={address} target="_blank" rel="noreferrer">
          Open that page on {networkNames[network]}
        </a>
      </p>
    </details>
  );
}
