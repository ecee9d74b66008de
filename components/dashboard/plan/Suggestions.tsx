interface Props {
  /** what the suggestions are, for who does not see them stand there */
  readonly label: string;
  readonly words: readonly string[];
  readonly onTake: (word: string) => void;
}

/** What is usual in the trade, one tap each; nothing of it is in the plan before that tap. */
export function Suggestions({ label, words, onTake }: Props) {
  if (words.length === 0) return null;
  return (
    <ul className="suggestions" aria-label={label}>
      {words.map((word) => (
        <li key={word}>
          <button type="button" className="suggestion" onClick={() => onTake(word)}>
            <span aria-hidden="true">+ </span>
            {word}
          </button>
        </li>
      ))}
    </ul>
  );
}
