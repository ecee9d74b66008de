const colours = ['#7a8b99', '#9c7c5a', '#5a8c7a', '#8c6a8c', '#a07f4f'] as const;

/** A disc with the first letter of a name. */
export function Avatar({ name }: { readonly name: string }) {
  const colour = colours[name.length % colours.length]!;
  return (
    <div className="avatar" style={{ backgroundColor: colour }} aria-hidden="true">
      {name.charAt(0)}
    </div>
  );
}
