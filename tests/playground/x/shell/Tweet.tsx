import { useState } from 'react';
import { openDialog } from '../app/compose';
import type { TimelinePost } from '../app/first-posts';
import { navigate } from '../app/route';
import { Avatar } from './Avatar';

/** A post of the timeline, with X's test ids, because replies are told apart by them. */
export function Tweet({ post }: { readonly post: TimelinePost }) {
  const [menu, setMenu] = useState(false);
  const address = `/${post.handle}/status/${post.id}`;
  return (
    <article className="tweet" data-testid="tweet" tabIndex={0}>
      <Avatar name={post.name} />
      <div className="column">
        <div data-testid="User-Name" className="who">
          <b>{post.name}</b>
          <span>@{post.handle}</span>
          <a
            href={address}
            onClick={(event) => {
              event.preventDefault();
              navigate(address);
            }}
          >
            <time>{post.ago}</time>
          </a>
        </div>
        <div data-testid="tweetText" className="text" dir="auto">
          {post.text}
        </div>
        <div role="group" className="actions">
          <button
            type="button"
            data-testid="reply"
            aria-label="Reply"
            onClick={() => openDialog('reply', post)}
          >
            ↩
          </button>
          <button type="button" data-testid="retweet" aria-label="Repost" onClick={() => setMenu(!menu)}>
            ⇄
          </button>
          <button type="button" data-testid="like" aria-label="Like">
            ♡
          </button>
          {menu && (
            <div role="menu" className="menu">
              <button
                type="button"
                role="menuitem"
                onClick={() => {
                  setMenu(false);
                  openDialog('quote', post);
                }}
              >
                Quote
              </button>
            </div>
          )}
        </div>
      </div>
    </article>
  );
}
