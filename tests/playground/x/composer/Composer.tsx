import { useEffect } from 'react';
import { addPart, dismiss } from '../app/compose';
import { type ComposerId, newComposer, removeComposer, setComposer, useWorld } from '../app/world';
import type { TimelinePost } from '../app/first-posts';
import { Attachments } from './Attachments';
import { PartBox } from './PartBox';
import { Poll } from './Poll';
import { ToolBar } from './ToolBar';

interface ComposerProps {
  readonly id: ComposerId;
  readonly purpose?: 'post' | 'reply' | 'quote';
  readonly about?: TimelinePost | null;
  readonly focusAtOnce?: boolean;
}

/** One compose box, wherever it stands. Wrappers are as deep as X's: the button is many levels from the editor. */
export function Composer({ id, purpose = 'post', about = null, focusAtOnce = false }: ComposerProps) {
  const composer = useWorld((world) => world.composers[id]);
  useEffect(() => {
    if (!useWorld.getState().composers[id]) setComposer(id, newComposer(purpose, about));
    return () => {
      if (id !== 'modal') removeComposer(id);
    };
  }, [id, purpose, about]);
  if (!composer) return null;
  const last = composer.parts.length - 1;
  return (
    <div className="composer" key={composer.epoch}>
      {composer.sending && <div className="progress" role="progressbar" aria-label="Sending" />}
      <div>
        <div data-rbd-droppable-id="composer-0" data-rbd-droppable-context-id="0">
          {composer.parts.map((part, index) => (
            <PartBox
              key={part.key}
              id={id}
              part={part}
              index={index}
              composer={composer}
              focusAtOnce={index === last && (focusAtOnce || index > 0)}
            />
          ))}
          <Attachments id={id} altText={composer.altText} />
          {composer.poll && <Poll id={id} poll={composer.poll} />}
          {composer.scheduledAt && (
            <div className="scheduled" data-testid="scheduledTweetIndicator">
              Will send on{' '}
              {composer.scheduledAt.toLocaleString('en', { dateStyle: 'full', timeStyle: 'short' })}
            </div>
          )}
        </div>
      </div>
      <div className="under">
        <div>
          <ToolBar id={id} composer={composer} onAdd={() => addPart(id)} onDismiss={() => dismiss(id)} />
        </div>
      </div>
    </div>
  );
}
