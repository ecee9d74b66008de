import type { Network } from '@/lib/model/network';
import type { Asker } from './protocol';

/** What the browser says about who sent a message; a page's script has no part in it. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who asks, and from where. */
export interface AskerPlace {
  readonly asker: Asker;
  /** the network in whose page our content script stands; null for a page of ours */
  readonly network: Network | null;
  readonly tabId: number | null;
  readonly frameId: number | null;
}

export type SenderRules = (sender: MessageSender) => AskerPlace | null;

/**
 * Tells who is asking: a page of the extension (its address is under `ownOrigin`), a content script of ours in a page of
 * a network (by https, on a host `findNetwork` knows), or, for everything else, null.
 */
export function createSenderRules(of: {
  readonly ownId: string;
  /** e.g. `chrome-extension://abc` */
  readonly ownOrigin: string;
  readonly findNetwork: (hostname: string) => Network | null;
}): SenderRules {
  return (sender) => {
    if (sender.id !== of.ownId) return null;
    const address = parseAddress(sender.url);
    // Chrome names the origin beside the address; where they disagree (a sandboxed or blank frame), we do not answer.
    const origin = sender.origin ?? address?.origin;
    if (!address || origin !== address.origin) return null;
    const place = { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null };
    if (address.origin === of.ownOrigin) return { asker: 'extension', network: null, ...place };
    const network = address.protocol === 'https:' ? of.findNetwork(address.hostname) : null;
    return network && place.tabId !== null ? { asker: 'page', network, ...place } : null;
  };
}

/** `URL.origin` is "null" for extension schemes in some engines, so it is put together here. */
function parseAddress(
  url: string | undefined,
): { origin: string; protocol: string; hostname: string } | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host, hostname } = new URL(url);
  return { origin: `${protocol}//${host}`, protocol, hostname };
}
