import type { Page } from 'playwright-core';

/**
 * The words our highlights lie on, by highlight name, in order. The registry belongs to the document: what the content
 * script registers can be read in the page's own world (tried in Chromium 156; the harness's test holds it).
 */
export function readHighlights(page: Page, prefix = 'porchlight-'): Promise<Record<string, string[]>> {
  return page.evaluate((wanted) => {
    // The DOM library's type of the registry has no iterator yet.
    const registry = CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>;
    const ours = [...registry].filter(([name]) => name.startsWith(wanted));
    return Object.fromEntries(
      ours.map(([name, ranges]) => [name, Array.from(ranges, (range) => range.toString())]),
    );
  }, prefix);
}
