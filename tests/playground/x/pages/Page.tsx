import { isComposing } from '../app/route';
import { Article } from './Article';
import { Chat, Messages } from './Messages';
import { Community } from './Community';
import { Home } from './Home';
import { Intent } from './Intent';
import { Profile } from './Profile';
import { Status } from './Status';

/** The page an address shows. */
export function Page({ path }: { readonly path: string }) {
  if (path.startsWith('/intent/') || isComposing(path)) return <Intent />;
  if (path.startsWith('/messages')) return <Messages />;
  if (path.startsWith('/i/chat')) return <Chat />;
  if (path.startsWith('/compose/articles')) return <Article />;
  if (path.startsWith('/i/communities/')) return <Community />;
  if (path.startsWith('/settings/profile')) return <Profile />;
  const status = /^\/[^/]+\/status\/(\d+)/.exec(path)?.[1];
  if (status) return <Status key={status} id={status} />;
  return <Home />;
}
