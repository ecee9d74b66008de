// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findings } from '@/components/gallery/findings';
import { makeReview, makeView, sidebarCases } from '@/components/gallery/sidebar-cases';
import type { Finding } from '@/lib/model/finding';
import { renderSidebar } from './render-sidebar';

const open = (...shown: Finding[]) => makeView({ review: makeReview({ open: shown }) });
const said = (): string[] => screen.getAllByRole('status').map((one) => one.textContent ?? '');
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what is read out', () => {
  it('says the open findings once they have held for a second and a half', async () => {
    renderSidebar(open(findings.balance, findings.weekday));
    await wait(1_400);
    expect(said()).toEqual(['', '']);
    await wait(200);
    expect(said()).toEqual(['', '1 stop, 1 tip']);
  });

  it('says nothing of a finding that came and went between two keys', async () => {
    const { show } = renderSidebar(open(findings.balance));
    await wait(2_000);
    show(open(findings.balance, findings.run));
    await wait(1_000);
    show(open(findings.balance));
    await wait(2_000);
    expect(said()).toEqual(['', '1 tip']);
  });

  it('does not start again at each key while the count stays', async () => {
    const { show } = renderSidebar(open(findings.balance));
    for (let key = 0; key < 4; key += 1) {
      await wait(500);
      show(open({ ...findings.balance, spans: [{ start: key, end: key + 2 }] }));
    }
    expect(said()).toEqual(['', '1 tip']);
  });

  it('says at once what happened to the post', () => {
    renderSidebar(sidebarCases.saved);
    expect(said()[0]).toBe('Saved to your history.');
  });

  it('says it folded, too', async () => {
    renderSidebar(sidebarCases['folded, two tips']);
    await wait(1_600);
    expect(said()[1]).toBe('2 tips');
  });
});

describe('what a key costs', () => {
  it('draws no card again when only the offsets moved', () => {
    const { host, show } = renderSidebar(open(findings.balance, findings.noWayIn));
    const observed: MutationRecord[] = [];
    const observer = new MutationObserver((records) => observed.push(...records));
    observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
    const moved = (one: Finding): Finding => ({ ...structuredClone(one), spans: [{ start: 9, end: 12 }] });
    show(open(moved(findings.balance), moved(findings.noWayIn)));
    expect(observer.takeRecords()).toEqual([]);
    show(open(moved({ ...findings.balance, title: 'Another headline' }), moved(findings.noWayIn)));
    expect(observer.takeRecords()).toHaveLength(1);
  });
});
