import type { Notice } from '../adapter';

/**
 * What an X toast says, from its links alone: its words are localised. A posted toast links to the new post, a
 * scheduled or draft one to the list it went to, and the undo delay of Premium shows a button and no link at all.
 */
export function readToast(toast: Element): Notice {
  const paths = [...toast.querySelectorAll('a[href]')].map((link) => readPath(link.getAttribute('href')));
  const post = paths.map((path) => /^\/([^/]+)\/status\/(\d+)/.exec(path)).find((match) => match !== null);
  if (post) {
    const [, user = 'i', id = ''] = post;
    return { kind: 'posted', permalink: `https://x.com/${user}/status/${id}`, networkId: id };
  }
  if (paths.some((path) => path.startsWith('/compose/post/unsent/scheduled'))) return { kind: 'scheduled' };
  if (paths.some((path) => path.startsWith('/compose/post/unsent/drafts'))) return { kind: 'draft-saved' };
  if (paths.length === 0 && toast.querySelector('button, [role="button"]')) return { kind: 'undoable' };
  return { kind: 'other' };
}

function readPath(href: string | null): string {
  try {
    return new URL(href ?? '', 'https://x.com').pathname;
  } catch {
    return '';
  }
}
