import { facebookSelectors } from './selectors';

/** How many characters are compared, and the fewest that say anything. */
const compared = 40;
const fewest = 8;

/**
 * True when the owner's own words stand in one of the three posts on top: the only thing that tells a group's post that
 * is out from one an administrator must approve. Nothing is asked of a post but whether it holds these words.
 */
export function isShownInFeed(text: string): boolean {
  const wanted = fold(text).slice(0, compared);
  if (wanted.length < fewest) return false;
  return [...document.querySelectorAll(facebookSelectors.feedPost.css)]
    .filter((post) => !post.parentElement?.closest(facebookSelectors.article.css))
    .slice(0, 3)
    .some((post) => fold(post.textContent ?? '').includes(wanted));
}

/** Letters and digits alone: pictures for emoji, breaks and "See more" differ between box and feed. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
