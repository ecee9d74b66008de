import { memo, useId } from 'react';
import { Icon } from '@/components/shared/icons/Icon';
import { useMenu } from './use-menu';

interface Props<T extends string | null> {
  /** what is chosen here: "Kind of post" */
  readonly label: string;
  /** undefined: nothing chosen, nothing guessed */
  readonly value: T | undefined;
  /** null, where it is among them, is an answer, too: none of the others */
  readonly options: readonly T[];
  /** how an option is called, and the chip while nothing is chosen */
  readonly say: (option: T | undefined) => string;
  readonly onChoose: (option: T) => void;
}

function Picker<T extends string | null>({ label, value, options, say, onChoose }: Props<T>) {
  const { isOpen, around, trigger, toggle, choose, onBlur } = useMenu();
  const id = `pl-${useId()}`;
  return (
    <div className="pl-kind" ref={around} onBlur={onBlur}>
      <button
        type="button"
        className="pl-chip"
        ref={trigger}
        aria-label={`${label}: ${say(value)}`}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-pl-escape=""
        onClick={toggle}
      >
        {say(value)}
        <Icon name="down" />
      </button>
      {isOpen && (
        <div className="pl-menu pl-kinds" id={id} role="menu" aria-label={label}>
          {options.map((one) => (
            <button
              type="button"
              role="menuitemradio"
              aria-checked={one === value}
              tabIndex={-1}
              className="pl-chip"
              key={one ?? ''}
              onClick={() => choose(() => onChoose(one))}
            >
              {one === value && <Icon name="praise" />}
              {say(one)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/**
 * A chip that says what is guessed or chosen, and the way to correct it. Buttons, not a native select: a page's focus trap
 * fights those.
 */
export const ChipPicker = memo(Picker) as typeof Picker;
