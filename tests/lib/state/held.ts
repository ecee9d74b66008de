/** A door's answer that the test gives when it likes. */
export function hold<T>() {
  let give: (value: T) => void = () => {};
  const answer = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { answer, give: (value: T) => give(value) };
}
