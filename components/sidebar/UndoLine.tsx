interface Props {
  readonly sentence: string;
  readonly onUndo: () => void;
}

/** Says what was just hidden, with the way back. Focus rests here after a dismissal by keyboard. */
export function UndoLine({ sentence, onUndo }: Props) {
  return (
    <div className="pl-undo">
      <p>{sentence}</p>
      <button type="button" className="pl-button" data-pl-rest="first" onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
