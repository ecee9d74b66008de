import type { Notice } from '../adapter';
import { findRoots } from './find-roots';
import { linkedinSelectors } from './selectors';

export interface FoundNotice {
  readonly element: HTMLElement;
  readonly notice: Notice;
}

/**
 * The notices on the page that say something about a post. By their links alone, as their words are localised: a
 * success without a link is left to the composer's going, since "draft saved" and "link copied" look the same.
 */
export function findLinkedinNotices(): FoundNotice[] {
  const { toast, toastError, status, dialogAlert } = linkedinSelectors;
  return findRoots()
    .flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>([toast.css, status.css, dialogAlert.css].join(',')),
    ])
    .flatMap((element) => {
      const posted = readPosted(element);
      if (posted) return [{ element, notice: posted }];
      const complains = element.matches(`${toastError.css}, ${dialogAlert.css}`);
      const isSaid = (element.textContent?.trim() ?? '') !== '';
      return complains && isSaid ? [{ element, notice: { kind: 'other' } as const }] : [];
    });
}

function readPosted(element: Element): Notice | null {
  for (const link of element.querySelectorAll('a[href]')) {
    const post = readPostLink(link.getAttribute('href') ?? '');
    if (post) return { kind: 'posted', ...post };
  }
  return null;
}

/** The post a link leads to, with its id as `<kind>:<number>`; null for any other link. */
export function readPostLink(href: string): { permalink: string; networkId: string } | null {
  const path = readPath(href);
  const urn = /^\/feed\/update\/urn:li:(share|activity|ugcPost|groupPost):((?:\d+-)?\d{10,20})/.exec(path);
  const slug = /^\/posts\/[^/]*-(share|activity|ugcPost)-(\d{10,20})/.exec(path);
  const [, kind, id] = urn ?? slug ?? [];
  if (!kind || !id) return null;
  const permalink = `https://www.linkedin.com/feed/update/urn:li:${kind}:${id}/`;
  return { permalink, networkId: `${kind}:${id}` };
}

function readPath(href: string): string {
  try {
    return decodeURIComponent(new URL(href, 'https://www.linkedin.com').pathname);
  } catch {
    return '';
  }
}
