/** Sentences about what went wrong, read out as they appear. The place for them is always there, so that they are. */
export function Troubles({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div role="alert" className="troubles">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
