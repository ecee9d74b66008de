// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.facebook.com/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer } from '@/lib/networks/adapter';
import { readEditor } from '@/lib/networks/editors/read-editor';
import { facebookAdapter } from '@/lib/networks/facebook/adapter';
import type { PublishState } from '@/lib/networks/publish/publish-state';
import { watchPublish } from '@/lib/networks/publish/watch-publish';
import { composerDialog, feedPost, settingsDialog, worded } from './fixtures';

function show(html: string, path = '/'): void {
  window.history.replaceState(null, '', path);
  document.body.innerHTML = html;
}
const submit = () => [...document.querySelectorAll<HTMLElement>('[role="dialog"] [role="button"]')].at(-1)!;
const composer = (): Composer => {
  const sighting = facebookAdapter.find(document.querySelector('[role="dialog"] [contenteditable="true"]')!);
  if (sighting.outcome !== 'composer') throw new Error(JSON.stringify(sighting));
  return sighting.composer;
};

describe('following a post', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });
  let stop = new AbortController();
  const settled = (time = 0) => vi.advanceTimersByTimeAsync(time);

  /** Events of tests are not trusted; the composer is told of them as the sidebar's listener tells it of real ones. */
  function begin(html: string, path = '/'): { kept: Composer; names: () => string[]; send: () => void } {
    show(html, path);
    const kept = composer();
    const states: PublishState[] = [];
    stop = new AbortController();
    const tell = (event: Event) => kept.readGesture(event);
    addEventListener('click', tell, { capture: true, signal: stop.signal });
    const send = (): void => {
      submit().click();
      const parts = kept.editors().map((editor) => readEditor(editor).text);
      watchPublish({
        adapter: facebookAdapter,
        composer: kept,
        sentParts: parts.length > 0 ? parts : ['Hello you'],
        signal: stop.signal,
        onState: (state) => states.push(state),
      });
    };
    return { kept, names: () => states.map(({ name }) => name), send };
  }
  const dialog = () => document.querySelector('[role="dialog"]')!;
  const spin = () => dialog().insertAdjacentHTML('beforeend', '<div role="progressbar">Posting</div>');
  const stopSpinning = () => document.querySelector('[role="progressbar"]')!.remove();

  it('is proven by the dialog that goes after "Posting"', async () => {
    const { names, send } = begin(composerDialog({ lines: ['Hello you'] }));
    send();
    spin();
    await settled(3_000);
    dialog().remove();
    await settled(5_000);
    expect(names()).toEqual(['emptied', 'proven']);
  });

  it('waits with "Posting" for minutes', async () => {
    const { names, send } = begin(composerDialog({ lines: ['Hello you'] }));
    send();
    spin();
    await settled(180_000);
    expect(names()).toEqual([]);
    dialog().remove();
    await settled(5_000);
    expect(names()).toEqual(['emptied', 'proven']);
  });

  it('has failed once "Posting" is over and the draft still stands there', async () => {
    const { names, send } = begin(composerDialog({ lines: ['Hello you'] }));
    send();
    spin();
    await settled();
    stopSpinning();
    await settled(2_000);
    expect(names()).toEqual(['returned', 'failed']);
  });

  it('has not failed when the dialog goes a moment after "Posting"', async () => {
    const { names, send } = begin(composerDialog({ lines: ['Hello you'] }));
    send();
    spin();
    await settled();
    stopSpinning();
    await settled(500);
    dialog().remove();
    await settled(5_000);
    expect(names()).toEqual(['returned', 'emptied', 'proven']);
  });

  it('takes "Next" back, and the second step for the gesture', async () => {
    const { kept, names, send } = begin(composerDialog({ lines: ['Hello you'] }));
    send();
    dialog().outerHTML = settingsDialog();
    await settled();
    expect(names()).toEqual(['cancelled']);
    expect(kept.isAway()).toBe(true);
    expect(kept.publishButton()?.getAttribute('aria-label')).toBe('Post');
    send();
    dialog().remove();
    await settled(5_000);
    expect(names()).toEqual(['cancelled', 'emptied', 'proven']);
  });

  it('takes a dialog that comes after "Posting" for news, not for a second step', async () => {
    const { names, send } = begin(composerDialog({ lines: ['Hello you'] }));
    send();
    spin();
    await settled();
    dialog().outerHTML = settingsDialog('Boost post');
    await settled(5_000);
    expect(names()).toEqual(['emptied', 'proven']);
  });

  it('asks the owner when something else was pressed before the dialog went', async () => {
    const { names, send } = begin(composerDialog({ lines: ['Hello you'] }));
    send();
    document.body.insertAdjacentHTML('beforeend', `<div role="dialog">Sure?${worded('Yes')}</div>`);
    submit().click();
    document.body.innerHTML = '';
    await settled(5_000);
    expect(names()).toEqual(['emptied', 'unsure']);
  });

  it.each([
    ['its words stand on top of the feed', ['Hello you'], ['emptied', 'proven']],
    ['the feed shows others only', ['Somebody else'], ['emptied', 'unsure']],
    ['its words stand far below', ['a', 'b', 'c', 'Hello you'], ['emptied', 'unsure']],
  ])('in a group, when %s', async (_name, feed, expected) => {
    const { names, send } = begin(
      `<div role="feed">${feed.map(feedPost).join('')}</div>${composerDialog({ lines: ['Hello you'], audience: '' })}`,
      '/groups/1',
    );
    send();
    dialog().remove();
    await settled(5_000);
    expect(names()).toEqual(expected);
  });
});
