// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ideas } from '@/components/gallery/findings';
import { makeReview, makeView, sidebarCases } from '@/components/gallery/sidebar-cases';
import { findFaults } from '../shared/find-faults';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const withIdeas = sidebarCases['empty draft, with ideas'];
const card = () => within(screen.getByRole('region', { name: /^Next:/ }));
const button = (name: string | RegExp) => card().getByRole('button', { name });

describe('the next post, for an empty box', () => {
  it('is one idea with its reason and its beginning', async () => {
    const { host } = renderSidebar(withIdeas);
    expect(
      card().getByRole('heading', { name: 'Next: Ask what they would like for Valentine’s Day' }),
    ).toBeTruthy();
    expect(host.textContent).toContain('Valentine’s Day is in 21 days');
    expect(host.textContent).not.toContain('One of you asked');
    expect(await findFaults(host)).toEqual([]);
  });

  it('goes into the box on one click, turns to another, and comes round again', async () => {
    const { actions, user } = renderSidebar(withIdeas);
    await user.click(button(/^Insert/));
    expect(actions.insert).toHaveBeenLastCalledWith(ideas[0]);
    await user.click(button('Another'));
    await user.click(button(/^Insert “One of you asked/));
    expect(actions.insert).toHaveBeenLastCalledWith(ideas[1]);
    await user.click(button('Another'));
    expect(screen.getByRole('region', { name: /Valentine/ })).toBeTruthy();
  });

  it('is put off for a month', async () => {
    const { actions, user, show } = renderSidebar(withIdeas);
    await user.click(button('Not this month'));
    expect(actions.dismiss).toHaveBeenCalledWith(ideas[0], 'month');
    show(makeView({ review: makeReview({ ideas: [ideas[1]!] }), words: 0 }));
    expect(screen.getByRole('region', { name: /Answer a question/ })).toBeTruthy();
    expect(card().queryByRole('button', { name: 'Another' })).toBeNull();
  });

  it('is gone with the first word', () => {
    const { show, queryByRole } = renderSidebar(withIdeas);
    show(makeView({ words: 3 }));
    expect(queryByRole('region', { name: /^Next:/ })).toBeNull();
  });
});
