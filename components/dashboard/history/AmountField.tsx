import { useState, type KeyboardEvent } from 'react';
import { parseAmount } from './result-names';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  /** null: emptied */
  readonly onSave: (value: number | null) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly column?: string;
  readonly id?: string;
}

/** A count to type; it is saved when the field is left, and stays marked while it is no count. */
export function AmountField({ label, value, onSave, onKeyDown, column, id }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === undefined ? '' : String(value));
  const isWrong = parseAmount(shown) === undefined;
  const leave = () => {
    const amount = parseAmount(shown);
    if (typed === null || amount === undefined) return;
    setTyped(null);
    if (amount !== (value ?? null)) onSave(amount);
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      className="amount-field"
      id={id}
      aria-label={label}
      aria-invalid={isWrong}
      title={isWrong ? 'A number, such as 12 or 9.50' : undefined}
      data-column={column}
      value={shown}
      onChange={({ target }) => setTyped(target.value)}
      onFocus={({ target }) => target.select()}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}
