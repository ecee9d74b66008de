// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { makeView, sidebarCases } from '@/components/gallery/sidebar-cases';
import { findFaults } from '../shared/find-faults';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const nudged = sidebarCases['empty draft, with a nudge'];
const answered = { tomorrow: 'Tomorrow', closed: 'Closed this week' } as const;
const answerButtons = () => screen.queryAllByRole('button', { name: /^(Tomorrow|Closed this week)$/ });

describe('a nudge beside an empty box', () => {
  it.each([
    ['Tomorrow', 'tomorrow'],
    ['Closed this week', 'closed'],
  ] as const)('is answered “%s” with one press', async (name, answer) => {
    const { user, actions } = renderSidebar(nudged);
    await user.click(screen.getByRole('button', { name }));
    expect(actions.answerNudge.mock.calls).toEqual([[answer]]);
  });

  it('is answered by the keyboard, on the way from the header to the idea', async () => {
    const { user, actions } = renderSidebar(nudged);
    screen.getByRole('button', { name: 'Close beside this box' }).focus();
    await user.tab();
    expect(document.activeElement?.textContent).toBe(answered.tomorrow);
    await user.tab();
    expect(document.activeElement?.textContent).toBe(answered.closed);
    await user.keyboard('{Enter}');
    expect(actions.answerNudge.mock.calls).toEqual([['closed']]);
  });

  it.each([
    ['tomorrow', 'Quiet until tomorrow.'],
    ['closed', 'Closed for the rest of this week. The popup opens it again.'],
  ] as const)('goes away after “%s”, with a word, read out, and focus kept', async (nudgeAnswer, word) => {
    const { user, show, host } = renderSidebar(nudged);
    screen.getByRole('button', { name: answered[nudgeAnswer] }).focus();
    await user.keyboard('{Enter}');
    show({ ...nudged, nudge: null, nudgeAnswer });
    expect(answerButtons()).toEqual([]);
    expect(screen.queryByText(/your usual rhythm/)).toBeNull();
    // The days stay: they are a fact, not a nudge.
    expect(screen.getByText('9 days since your last post on X.')).toBeTruthy();
    expect(screen.getAllByText(word)).toHaveLength(2);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(word);
    expect(host.contains(document.activeElement)).toBe(true);
    expect(await findFaults(host)).toEqual([]);
  });

  it.each([
    ['nothing nudges', makeView({ words: 0 })],
    ['words are written', { ...nudged, words: 3 }],
    ['the box is an answer under a post', { ...nudged, isReply: true }],
    ['the sidebar was updated under the page', { ...nudged, notice: { kind: 'reload' as const } }],
  ])('has no answers where %s', (_when, view) => {
    renderSidebar(view);
    expect(answerButtons()).toEqual([]);
  });
});
