/** Resolves once the browser has painted what is drawn now: work that nobody looks at yet waits for it. */
export function whenPainted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
