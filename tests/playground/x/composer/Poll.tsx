import { type ComposerId, setComposer } from '../app/world';

/** Two answers in plain inputs: editable, inside the composer, and no part of the post's text. */
export function Poll({ id, poll }: { readonly id: ComposerId; readonly poll: readonly string[] }) {
  return (
    <div className="poll" data-testid="pollContainer">
      {poll.map((choice, index) => (
        <label key={index}>
          Choice {index + 1}
          <input
            name={`Choice${index + 1}`}
            value={choice}
            onChange={(event) => setComposer(id, { poll: poll.with(index, event.target.value) })}
          />
        </label>
      ))}
      <button type="button" onClick={() => setComposer(id, { poll: null })}>
        Remove poll
      </button>
    </div>
  );
}
