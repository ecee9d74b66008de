import type { Bundle } from './bundle';

/** What reached a network, one entry per request, even from a tab that was closed right after. */
export interface AcceptedPost {
  readonly operation: string;
  readonly id: string;
  readonly text: string;
  readonly inReplyTo: string | null;
}

/** One network played by us: the folder of the same name under `tests/playground`. */
export interface StandIn {
  readonly name: 'x' | 'linkedin' | 'facebook';
  readonly hosts: readonly string[];
  /** a document of it, with the network's own headers */
  page(nonce: string, address: URL): { readonly body: string; readonly headers: Record<string, string> };
  /** the answer to one of its own requests; undefined for an unknown path */
  answer(
    path: string,
    body: string,
    now: number,
  ): { accepted: AcceptedPost | null; answer: string } | undefined;
}

/** The two files every page of a stand-in loads; undefined for any other path. */
export function findFile(
  { name }: StandIn,
  path: string,
  bundle: Bundle,
): { readonly body: string; readonly contentType: string } | undefined {
  if (path === `/playground/${name}.js`) return { body: bundle.script, contentType: 'text/javascript' };
  if (path === `/playground/${name}.css`) return { body: bundle.style, contentType: 'text/css' };
  return undefined;
}
