import { memo, type ReactNode } from 'react';
import type { Mark } from '@/lib/state/panel-marks';

interface Props {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The draft once more, unseen but for the underlines; it also gives the box its height. */
export const MarkedText = memo(function MarkedText({ text, marks }: Props) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end, level, pointed } of marks) {
    pieces.push(text.slice(at, start));
    pieces.push(
      <span key={start} className={`mark mark-${level}${pointed ? ' mark-pointed' : ''}`}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return (
    <div className="draft-copy" dir="auto" aria-hidden="true">
      {pieces}
      {/* An empty last line has no height without something on it. */}
      {'\u200b'}
    </div>
  );
});
