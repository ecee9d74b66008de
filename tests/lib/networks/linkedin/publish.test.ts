// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';
import type { PublishState } from '@/lib/networks/publish/publish-state';
import { watchPublish } from '@/lib/networks/publish/watch-publish';
import { emberComposer, sduiComposer } from './fixtures';

const now = Date.UTC(2026, 10, 23, 18);
const idAt = (instant: number) => String(BigInt(instant) << 22n);
const long = 'Two years ago we baked our first rye for you.';
const settled = () => vi.advanceTimersByTimeAsync(0);
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Begins a gesture in a composer drawn into the page, or into the shadow root of generation B. */
function begin(html: string, text: string, inShadow = false) {
  document.body.innerHTML = inShadow ? '<div id="interop-outlet"></div>' : html;
  const host = document.querySelector('#interop-outlet');
  const root = host ? host.attachShadow({ mode: 'open' }) : document.body;
  if (root instanceof ShadowRoot) root.innerHTML = html;
  const sighting = linkedinAdapter.find(root.querySelector('[role="textbox"]')!);
  if (sighting.outcome !== 'composer') throw new Error('no composer');
  const states: PublishState[] = [];
  watchPublish({
    adapter: linkedinAdapter,
    composer: sighting.composer,
    sentParts: [text],
    startedAt: now,
    signal: stop.signal,
    onState: (state) => states.push(state),
  });
  const close = () => root.querySelector('dialog, [data-test-modal-container]')!.remove();
  const tell = (id: string) => {
    const status = document.createElement('div');
    status.className = 'artdeco-toast-item';
    status.innerHTML = `<a href="/feed/update/urn:li:share:${id}/">View</a>`;
    root.append(status);
  };
  return { states, close, tell };
}

describe('a post on LinkedIn', () => {
  it.each([
    ['the new dialog', sduiComposer(['Rye']), false],
    ['the old dialog', emberComposer(['Rye']), false],
    ['the old dialog in the shadow root', emberComposer(['Rye']), true],
  ])('in %s is proven by the notice of a new post', async (_name, html, inShadow) => {
    const { states, close, tell } = begin(html, 'Rye', inShadow);
    close();
    tell(idAt(now + 2_000));
    await settled();
    expect(states.at(-1)).toMatchObject({
      name: 'proven',
      proof: 'notice',
      permalink: `https://www.linkedin.com/feed/update/urn:li:share:${idAt(now + 2_000)}/`,
    });
  });

  it('is none when the notice names a post from long before: that was an edit', async () => {
    const { states, close, tell } = begin(sduiComposer(['Rye']), 'Rye');
    close();
    tell(idAt(now - 86_400_000));
    await settled();
    expect(states.at(-1)?.name).toBe('cancelled');
  });

  it.each([
    ['Rye', 'proven'],
    [long, 'unsure'],
  ])(
    'of “%s”, gone without a notice, is %s: a text that stood there may have been an edit',
    async (text, outcome) => {
      const { states, close } = begin(sduiComposer([text]), text);
      close();
      await vi.advanceTimersByTimeAsync(6_000);
      expect(states.at(-1)?.name).toBe(outcome);
    },
  );
});
