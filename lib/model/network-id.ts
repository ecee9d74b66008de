import type { Network } from '@/lib/model/network';

/**
 * The network's own id in a permalink, or null. X: `/<name>/status/<id>`. LinkedIn: `urn:li:share:<id>` and the like;
 * the kind of urn stays in, because share and activity of one post have different numbers. Facebook: the post's last
 * path part or `story_fbid`.
 */
export function findNetworkId(network: Network, permalink: string | null): string | null {
  if (permalink === null) return null;
  if (network === 'x') return /\/status\/(\d{1,20})(?!\d)/.exec(permalink)?.[1] ?? null;
  if (network === 'linkedin') return linkedinUrn(permalink);
  return (
    /\/posts\/(?:[^/?#]+\/)?(pfbid\w+|\d{5,})/.exec(permalink)?.[1] ??
    /[?&]story_fbid=(pfbid\w+|\d{5,})/.exec(permalink)?.[1] ??
    null
  );
}

function linkedinUrn(permalink: string): string | null {
  const plain = permalink.replaceAll(/%3a/gi, ':');
  const urn = /urn:li:(share|activity|ugcPost|groupPost):((?:\d+-)?\d{10,20})/.exec(plain);
  if (urn) return `${urn[1]}:${urn[2]}`;
  const slug = /\/posts\/[^/?#]*-(share|activity|ugcPost)-(\d{10,20})/.exec(plain);
  return slug ? `${slug[1]}:${slug[2]}` : null;
}
