// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createReplyWatch } from '@/entrypoints/sidebar/reply-watch';
import type { ReplyBox } from '@/lib/networks/adapter';
import { xAdapter } from '@/lib/networks/x/adapter';
import { inlineComposer } from '../../lib/networks/x/fixtures';

const [own, other] = ['1050118621198921728', '7'];

function showPost(id: string, again = true): ReplyBox {
  window.history.replaceState(null, '', `/shop/status/${id}`);
  if (again)
    document.body.innerHTML = `<div data-testid="inline_reply_offscreen">${inlineComposer(['Yes'])}</div>`;
  const sighting = xAdapter.find(document.querySelector('[contenteditable="true"]')!);
  if (sighting.outcome !== 'silent' || !sighting.box) throw new Error('no reply box');
  return sighting.box;
}

describe('a reply box that takes focus', () => {
  const isOwnPost = vi.fn<(network: string, under: string[]) => Promise<never>>(
    async (_network, under) => ({ ok: true, response: { own: under.includes(own) } }) as never,
  );
  const noteReply = vi.fn<() => Promise<never>>();
  const onOwn = vi.fn<(box: ReplyBox) => void>();
  const start = () =>
    createReplyWatch({
      adapter: xAdapter,
      ask: { isOwnPost, noteReply },
      readNow: () => 1,
      onOwn,
      onSent: () => {},
    });
  beforeEach(() => vi.clearAllMocks());
  const answered = () => vi.waitFor(() => expect(isOwnPost.mock.results.length).toBeGreaterThan(0));

  it('is asked about once, and told each time it is under the owner’s post', async () => {
    const watch = start();
    watch.attend(showPost(own));
    await vi.waitFor(() => expect(onOwn).toHaveBeenCalledTimes(1));
    watch.attend(showPost(own, false));
    expect(onOwn).toHaveBeenCalledTimes(2);
    expect(isOwnPost.mock.calls).toEqual([['x', [own]]]);
  });

  it('is left alone under another’s post, however often it is written in', async () => {
    const watch = start();
    for (let times = 0; times < 3; times += 1) watch.attend(showPost(other, times === 0));
    await answered();
    expect(isOwnPost).toHaveBeenCalledTimes(1);
    expect(onOwn).not.toHaveBeenCalled();
  });

  it('is asked about anew where the page shows another post around the same box', async () => {
    const watch = start();
    watch.attend(showPost(own));
    await vi.waitFor(() => expect(onOwn).toHaveBeenCalledTimes(1));
    watch.attend(showPost(other, false));
    await vi.waitFor(() => expect(isOwnPost).toHaveBeenCalledTimes(2));
    await isOwnPost.mock.results[1]!.value;
    expect(onOwn).toHaveBeenCalledTimes(1);
  });

  it('is forgotten when another takes focus before the answer comes', async () => {
    const watch = start();
    watch.attend(showPost(own));
    watch.attend(showPost(other));
    await vi.waitFor(() => expect(isOwnPost).toHaveBeenCalledTimes(2));
    await Promise.all(isOwnPost.mock.results.map(({ value }) => value as Promise<unknown>));
    expect(onOwn).not.toHaveBeenCalled();
  });

  it('is no gesture where a script of the page makes it', async () => {
    start().attend(showPost(own));
    document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')!.click();
    document.querySelector('[data-contents]')!.innerHTML = '';
    await vi.waitFor(() => expect(onOwn).toHaveBeenCalledTimes(1));
    expect(noteReply).not.toHaveBeenCalled();
  });
});
