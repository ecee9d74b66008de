import { memo } from 'react';

interface Props {
  /** words like "we" and "our" */
  readonly self: number;
  /** words like "you" and "your" */
  readonly you: number;
}

/** Whom the draft's words are about, as two counts and a bar of the same proportion. */
export const FocusLine = memo(function FocusLine({ self, you }: Props) {
  return (
    <div className="pl-focus">
      <p>
        <span title="Words such as “we”, “our”, “I”">
          About your business <b>{self}</b>
        </span>{' '}
        <span title="Words such as “you”, “your”">
          About your customers <b>{you}</b>
        </span>
      </p>
      <div className="pl-bar" aria-hidden="true">
        <i style={{ flexGrow: self }} />
        <i style={{ flexGrow: you }} />
      </div>
    </div>
  );
});
