import { business } from '../business/business';
import { boxes } from '../editor/boxes';
import { home } from '../pages/home';
import { other } from '../pages/others';

/** Draws the page the address asks for. */
export function draw(): void {
  boxes.clear();
  const { hostname, pathname } = location;
  const content = hostname.startsWith('business.') ? business(pathname) : (other(pathname) ?? home(pathname));
  document.querySelector('[id^="mount_0_0"]')!.replaceChildren(...content);
}

/** Go somewhere as a single-page application does: a new address, no new document. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  draw();
}
