// Both run in the page and time there, so that nothing of the wire to the browser is measured. They use nothing outside,
// and leave the time as a promise in `measured`: the gesture follows once the watch stands.

declare global {
  interface Window {
    measured?: Promise<number>;
  }
}

/** Milliseconds from the editor's focus to the frame in which the sidebar has a box. Start it before the click. */
export function watchSidebar(): void {
  window.measured = new Promise((done) => {
    let start: number | undefined;
    const note = (event: FocusEvent): void => {
      // What opens the box takes focus before the box does.
      const focused = event.composedPath()[0];
      if (focused instanceof HTMLElement && focused.isContentEditable) start ??= event.timeStamp;
    };
    addEventListener('focusin', note, { capture: true });
    const observer = new MutationObserver(() => {
      const host = document.querySelector('porchlight-sidebar');
      if (start === undefined || !host || host.getBoundingClientRect().height === 0) return;
      observer.disconnect();
      removeEventListener('focusin', note, { capture: true });
      const began = start;
      // The frame after the change is the first that shows it.
      requestAnimationFrame(() => done(performance.now() - began));
    });
    observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true });
  });
}

/** Milliseconds from the next key to the first change of a finding's words. The shadow root is open in the test build. */
export function watchFinding(): void {
  window.measured = new Promise((done) => {
    const root = document.querySelector('porchlight-sidebar')!.shadowRoot!;
    const read = () =>
      [...root.querySelectorAll('[data-finding-key]')].map((one) => one.textContent).join('|');
    const before = read();
    let start: number | undefined;
    addEventListener('keydown', (event) => (start ??= event.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (start === undefined || read() === before) return;
      observer.disconnect();
      done(performance.now() - start);
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}
