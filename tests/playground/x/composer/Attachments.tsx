import { type ComposerId, setComposer } from '../app/world';

/** The picture under the text, with the box for its description. */
export function Attachments({ id, altText }: { readonly id: ComposerId; readonly altText: string | null }) {
  if (altText === null) return <div data-testid="attachments" />;
  return (
    <div data-testid="attachments" className="attachments">
      <div className="picture" role="img" aria-label={altText || 'Picture'} />
      <label data-testid="altTextLabel">
        Description
        <textarea
          data-testid="altTextInput"
          value={altText}
          onChange={(event) => setComposer(id, { altText: event.target.value })}
        />
      </label>
      <button type="button" aria-label="Remove picture" onClick={() => setComposer(id, { altText: null })}>
        ×
      </button>
    </div>
  );
}
