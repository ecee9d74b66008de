const quote = /(“[^”]*”)/u;

/** A sentence whose “quotes” keep their own direction, so that an Arabic draft does not turn the words around it. */
export function Quoted({ text }: { readonly text: string }) {
  return text.split(quote).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // Pieces never move among themselves.
      <bdi className="pl-quote" key={index}>
        {piece}
      </bdi>
    ),
  );
}
