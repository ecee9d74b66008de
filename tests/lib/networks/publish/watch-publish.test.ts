// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PublishState } from '@/lib/networks/publish/publish-state';
import { watchPublish } from '@/lib/networks/publish/watch-publish';
import { xAdapter } from '@/lib/networks/x/adapter';
import { draftEditor, inlineComposer, modalComposer } from '../x/fixtures';

const id = '1050118621198921728';
const settled = () => vi.advanceTimersByTimeAsync(0);

/** Mutation observers report in microtasks, which fake timers leave alone. */
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stopLast.abort();
  vi.useRealTimers();
});
let stopLast = new AbortController();

function begin(html: string, parts: string[]) {
  document.body.innerHTML = `${html}<div id="layers"></div>`;
  const sighting = xAdapter.find(document.querySelector('[contenteditable="true"]')!);
  if (sighting.outcome !== 'composer') throw new Error('no composer');
  const states: PublishState[] = [];
  const remains: (readonly string[])[] = [];
  const stop = (stopLast = new AbortController());
  watchPublish({
    adapter: xAdapter,
    composer: sighting.composer,
    sentParts: parts,
    signal: stop.signal,
    onState: (state, remaining) => {
      states.push(state);
      remains.push(remaining);
    },
  });
  return { states, remains, stop };
}
const toast = (html: string): void => {
  document.querySelector('#layers')!.innerHTML = `<div data-testid="toast">${html}</div>`;
};
const empty = (): void => {
  document.querySelector('[data-contents]')!.innerHTML =
    '<div data-block="true"><span><br data-text="true"></span></div>';
};

describe('watching a publish gesture', () => {
  it('is proven by the notice, with the permalink, and then left alone', async () => {
    const { states } = begin(inlineComposer(['Hello']), ['Hello']);
    empty();
    toast(`<a href="/bakery/status/${id}">View</a>`);
    await settled();
    empty();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(states.at(-1)).toMatchObject({ name: 'proven', permalink: `https://x.com/bakery/status/${id}` });
    expect(states.filter((state) => state.name === 'proven')).toHaveLength(1);
  });

  it('takes no old notice for an answer, but the same notice saying something new', async () => {
    document.body.innerHTML = '';
    const { states } = begin(
      `${inlineComposer(['Hello'])}<div data-testid="toast"><a href="/b/status/${id}">View</a></div>`,
      ['Hello'],
    );
    empty();
    await settled();
    expect(states.map((state) => state.name)).toEqual(['emptied']);
    document.querySelector('[data-testid="toast"] a')!.remove();
    document.querySelector('[data-testid="toast"]')!.innerHTML =
      '<a href="/b/status/1050118621198921999">View</a>';
    await settled();
    expect(states.at(-1)?.name).toBe('proven');
  });

  it('is proven by the closed dialog when no notice comes', async () => {
    const { states } = begin(modalComposer([['Hello']]), ['Hello']);
    document.querySelector('[role="dialog"]')!.remove();
    await settled();
    expect(states.map((state) => state.name)).toEqual(['emptied']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(states.map((state) => state.name)).toEqual(['emptied', 'proven']);
  });

  it('fails on an error notice while the text stays', async () => {
    const { states } = begin(inlineComposer(['Hello']), ['Hello']);
    toast('<span>This request looks automated.</span>');
    await settled();
    expect(states.map((state) => state.name)).toEqual(['failed']);
  });

  it('names the parts of a thread that were left behind', async () => {
    const { states, remains } = begin(modalComposer([['One'], ['Two'], ['Three']]), ['One', 'Two', 'Three']);
    document.querySelector('[data-testid="tweetTextarea_0_label"]')!.remove();
    toast('<span>Something went wrong</span>');
    await settled();
    expect(states.map((state) => state.name)).toEqual(['failed']);
    expect(remains.at(-1)).toEqual(['Two', 'Three']);
  });

  it('becomes a question when nothing at all happens', async () => {
    const { states } = begin(inlineComposer(['Hello']), ['Hello']);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(states.map((state) => state.name)).toEqual(['unsure']);
  });

  it('says nothing more once it was stopped', async () => {
    const { states, stop } = begin(inlineComposer(['Hello']), ['Hello']);
    stop.abort();
    empty();
    toast(`<a href="/b/status/${id}">View</a>`);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(states).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not take a re-mounted editor with the same text for an answer', async () => {
    const { states } = begin(inlineComposer(['Hello']), ['Hello']);
    document.querySelector('[data-testid="tweetTextarea_0_label"]')!.outerHTML = draftEditor(
      'tweetTextarea_0',
      ['Hello'],
    );
    await settled();
    expect(states).toEqual([]);
  });
});
