import type { Notice } from '../adapter';
import { facebookSelectors } from './selectors';
import { readWords } from './words';

/** The Business Suite's word that a post is out, told by the post's id in it: the words are localised. */
export function findBusinessNotices(): { readonly element: HTMLElement; readonly notice: Notice }[] {
  const page = new URLSearchParams(location.search).get('asset_id');
  return [...document.querySelectorAll<HTMLElement>(facebookSelectors.businessNotice.css)].flatMap(
    (element) => {
      if (element.querySelector(facebookSelectors.businessCaption.css)) return [];
      const id = /(?<!\d)\d{10,20}(?!\d)/.exec(readWords(element))?.[0];
      if (!id) return [];
      const permalink = page && /^\d+$/.test(page) ? `https://www.facebook.com/${page}/posts/${id}` : null;
      return [{ element, notice: { kind: 'posted', permalink, networkId: id } }];
    },
  );
}
