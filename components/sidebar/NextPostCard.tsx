import { useId, useState } from 'react';
import type { Finding } from '@/lib/model/finding';
import type { SidebarView } from '@/lib/state/sidebar-view';
import { Quoted } from './Quoted';
import type { Hands } from './use-hands';

interface Props {
  readonly view: SidebarView;
  readonly hands: Hands;
}

const none: readonly Finding[] = [];

/** What to post next, for an empty box: one idea, why now, and how it may begin. */
export function NextPostCard({ view, hands }: Props) {
  const ideas = view.review?.ideas ?? none;
  const [key, show] = useState('');
  const id = `pl-${useId()}`;
  const at = Math.max(
    0,
    ideas.findIndex((idea) => idea.key === key),
  );
  const idea = ideas[at];
  if (!idea) return null;
  const next = ideas[(at + 1) % ideas.length]!;
  const words = idea.insert?.trim() ?? '';
  return (
    <section className="pl-card pl-tip pl-detail pl-idea" aria-labelledby={id} data-finding-key={idea.key}>
      <div className="pl-idea-words" aria-live="polite">
        <h3 id={id}>Next: {idea.title}</h3>
        <p className="pl-seen">
          <Quoted text={idea.seen} />
        </p>
        <blockquote dir="auto">{words}</blockquote>
      </div>
      <div className="pl-buttons">
        <button
          type="button"
          className="pl-button pl-primary"
          aria-label={`Insert “${words}”`}
          onClick={() => hands.insert(idea.key)}
        >
          Insert
        </button>
        {next !== idea && (
          <button type="button" className="pl-button" onClick={() => show(next.key)}>
            Another
          </button>
        )}
        <button type="button" className="pl-button" onClick={() => hands.dismiss(idea.key, 'month')}>
          Not this month
        </button>
      </div>
    </section>
  );
}
