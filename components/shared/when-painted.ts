/** Resolves once the browser has painted what is drawn now: work that nobody looks at yet waits for it. */
export function whenPainted(): Promise<void> {
  // The frame after this one shows it; what is done in the one after that takes nothing from it.
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
}
