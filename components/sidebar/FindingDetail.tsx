import { useId, useState } from 'react';
import { ExhibitLine } from './ExhibitLine';
import type { FindingCardProps } from './FindingCard';
import { NotNow } from './NotNow';
import { Quoted } from './Quoted';
import { Why } from './Why';

/** What an opened card holds: the words seen, the past posts, one step, and what to do with the advice. */
export function FindingDetail({
  finding,
  network,
  today,
  hands,
  id,
}: FindingCardProps & { readonly id: string }) {
  const { key, level, seen, step, exhibits, evidence, insert } = finding;
  const [isWhyOpen, openWhy] = useState(false);
  const whyId = `pl-${useId()}`;
  const words = insert?.trim();
  return (
    <div className="pl-detail" id={id}>
      {seen && (
        <p className="pl-seen">
          <Quoted text={seen} />
        </p>
      )}
      {exhibits.length > 0 && (
        <ul className="pl-exhibits">
          {exhibits.map((exhibit) => (
            <ExhibitLine key={exhibit.postId} exhibit={exhibit} today={today} />
          ))}
        </ul>
      )}
      {step && (
        <p className="pl-step">
          <Quoted text={step} />
        </p>
      )}
      {words && !step.includes(words) && <blockquote dir="auto">{words}</blockquote>}
      <div className="pl-buttons">
        {words && (
          <button
            type="button"
            className="pl-button pl-primary"
            aria-label={`Insert “${words}”`}
            onClick={() => hands.insert(key)}
          >
            Insert
          </button>
        )}
        <button
          type="button"
          className="pl-button"
          aria-expanded={isWhyOpen}
          aria-controls={isWhyOpen ? whyId : undefined}
          data-pl-escape=""
          onClick={() => openWhy(!isWhyOpen)}
        >
          Why?
        </button>
        {level !== 'praise' && <NotNow network={network} onDismiss={(scope) => hands.dismiss(key, scope)} />}
      </div>
      {isWhyOpen && <Why id={whyId} evidence={evidence} />}
    </div>
  );
}
