/** Characters the Business Suite scatters through its names, and marks of direction: nothing a person sees. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** An element's own accessible name, without what nobody sees; empty where it has none. */
export function readName(element: Element): string {
  return fold(element.getAttribute('aria-label') ?? '');
}

/** The words an element shows, without what nobody sees. */
export function readWords(element: Element): string {
  return fold(element.textContent ?? '');
}

function fold(text: string): string {
  return text.replaceAll(unseen, '').replaceAll(/\s+/g, ' ').trim();
}
