import { linkedinSelectors } from './selectors';

/** The trees LinkedIn's composers and notices stand in: the page, and in generation B one open shadow root. */
export function findRoots(): (Document | ShadowRoot)[] {
  const host = [...document.querySelectorAll(linkedinSelectors.interop.css)].find((one) => one.shadowRoot);
  return host?.shadowRoot ? [document, host.shadowRoot] : [document];
}
