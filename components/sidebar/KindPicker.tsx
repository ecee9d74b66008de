import { memo, useId } from 'react';
import { Icon } from '@/components/shared/icons/Icon';
import { kinds, type Kind } from '@/lib/model/kind';
import { kindLabels } from './say';
import { useMenu } from './use-menu';

interface Props {
  readonly kind: Kind;
  readonly onChoose: (kind: Kind) => void;
}

/** Which kind of post this is, and the way to correct it. Buttons, not a native select: a page's focus trap fights those. */
export const KindPicker = memo(function KindPicker({ kind, onChoose }: Props) {
  const { isOpen, around, trigger, toggle, choose, onBlur } = useMenu();
  const id = `pl-${useId()}`;
  return (
    <div className="pl-kind" ref={around} onBlur={onBlur}>
      <button
        type="button"
        className="pl-chip"
        ref={trigger}
        aria-label={`Kind of post: ${kindLabels[kind]}`}
        title="Kind of post"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-pl-escape=""
        onClick={toggle}
      >
        {kindLabels[kind]}
        <Icon name="down" />
      </button>
      {isOpen && (
        <div className="pl-menu pl-kinds" id={id} role="menu" aria-label="Kind of post">
          {[...kinds, 'other' as const].map((one) => (
            <button
              type="button"
              role="menuitemradio"
              aria-checked={one === kind}
              tabIndex={-1}
              className="pl-chip"
              key={one}
              onClick={() => choose(() => onChoose(one))}
            >
              {one === kind && <Icon name="praise" />}
              {kindLabels[one]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
});
