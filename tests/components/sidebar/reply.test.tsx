// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { findings, makeFinding } from '@/components/gallery/findings';
import { makeReview, makeView } from '@/components/gallery/sidebar-cases';
import type { SidebarView } from '@/lib/state/sidebar-view';
import { findFaults } from '../shared/find-faults';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const aim = {
  guess: { goal: null, segment: null },
  goals: ['leads' as const],
  segments: ['brides'],
  chosen: {},
};
const reply = (over: Partial<SidebarView>): SidebarView =>
  makeView({ isReply: true, nudge: 'Two more on X by Sunday keep the week.', ...over });

describe('the sidebar beside an answer', () => {
  it.each([
    ['nothing is written', { words: 0 }],
    ['it is short', { words: 3 }],
  ])('asks for no more words and speaks of no silence while %s', async (_when, over) => {
    const { host } = renderSidebar(reply(over));
    expect(screen.getByText(/^An answer under your post\. It may be short/)).toBeTruthy();
    expect(host.textContent).not.toMatch(/Write on|Start writing|since your last post|keep the week/);
    expect(await findFaults(host)).toEqual([]);
  });

  it('shows what is said of it, and neither kind, aim nor the two counts', () => {
    const we = makeFinding({
      ruleId: 'customer-focus/balance',
      title: 'In a reply, “I” sounds closer than “we”',
    });
    renderSidebar(reply({ review: makeReview({ open: [we] }), words: 20 }));
    expect(screen.getByRole('button', { name: /“I” sounds closer than “we”/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(Kind of post|For whom|What for)/ })).toBeNull();
    expect(screen.queryByText(/About your customers/)).toBeNull();
    expect(screen.getByText('212 of 280')).toBeTruthy();
  });

  it('has them beside a post with the same words', () => {
    renderSidebar(makeView({ review: makeReview({ open: [findings.noWayIn] }), words: 20, aim }));
    expect(screen.getAllByRole('button', { name: /^(Kind of post|For whom|What for)/ })).toHaveLength(3);
    expect(screen.getByText(/About your customers/)).toBeTruthy();
  });
});
