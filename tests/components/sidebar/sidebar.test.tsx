// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { findings } from '@/components/gallery/findings';
import { makeReview, makeView, sidebarCases } from '@/components/gallery/sidebar-cases';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const text = (): string => screen.getByRole('region', { name: 'Porchlight' }).textContent ?? '';
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('what the sidebar says', () => {
  it.each([
    ['not read yet', 'Reading your draft…'],
    ['empty draft', '9 days since your last post on X.'],
    ['empty draft', 'Start writing: advice comes at about twelve words.'],
    ['empty draft, no post yet', 'No post on X in your history yet.'],
    ['too few words', 'Write on: advice starts at about twelve words.'],
    ['a wrong date in few words', '28 November is a Saturday, not a Friday'],
    ['sourdough', 'About your business 7 About your customers 0'],
    ['sourdough', 'It starts with “We are excited to announce our new sourdough”.'],
    ['offer without a deadline', 'Add a last day.until Saturday'],
    [
      'near copy',
      'Your X post of Mon 16 Nov: “Our sourdough, baked at four, warm at eight. Come early, the…”',
    ],
    ['near copy', 'Your LinkedIn post of 3 Mar 2025: “Sourdough, baked at four, warm at eight”'],
    ['nothing to change', 'Nothing to change.'],
    ['nothing to change', 'You ask them something they can answer'],
    ['a long list', '5 more'],
    ['too long', '312 of 280, 32 over'],
    ['long post on LinkedIn', '2,412 of 3,000'],
    ['long post on LinkedIn', 'Porchlight · LinkedIn'],
    ['dismissed', 'No more of this on X.'],
    ['saving', 'Saving to your history…'],
    ['saved', 'Saved to your history.'],
    ['scheduled', 'Scheduled. It counts on the day it goes out.'],
    ['asks whether it went out', 'Did this go out?'],
    ['trouble', 'Free some disk space'],
    ['reload', 'Porchlight was updated. Reload this page to go on.'],
    ['folded, two tips', '2 tips'],
    ['folded, a stop and a caution', '1 stop, 2 more'],
    ['folded, nothing to change', 'Nothing to change'],
    ['folded, a question waits', 'Did this go out?'],
  ] as const)('%s: “%s”', (name, sentence) => {
    renderSidebar(sidebarCases[name]);
    expect(text()).toContain(sentence);
  });

  it.each([
    ['too few words', 'Nothing to change'],
    ['too few words', 'About your business'],
    ['not read yet', 'of 280'],
    ['empty draft', 'of 280'],
    ['sourdough', 'Nothing to change'],
    ['sourdough', 'Write on'],
    ['near copy', 'Insert'],
    ['sourdough', ' over'],
    ['reload', 'You ask them'],
    ['folded, two tips', 'This post is mostly'],
    ['nothing to change', ' more'],
  ] as const)('%s: not “%s”', (name, sentence) => {
    renderSidebar(sidebarCases[name]);
    expect(text()).not.toContain(sentence);
  });

  it.each([
    ['9 days since your last post on X; your usual rhythm is 3.', 1],
    ['9 days since your last post on LinkedIn.', 2],
    ['Two more on X by Sunday keep the week.', 1],
  ])('says a silence once, whether or not %j nudges', (nudge, lines) => {
    renderSidebar(makeView({ words: 0, silenceDays: 9, nudge }));
    expect(screen.getByText(nudge)).toBeTruthy();
    expect(screen.getAllByText(/since your last post/)).toHaveLength(lines);
  });

  it('counts one day and today in words of their own', () => {
    const { show } = renderSidebar(makeView({ words: 0, silenceDays: 1 }));
    expect(text()).toContain('1 day since your last post on X.');
    show(makeView({ words: 0, silenceDays: 0 }));
    expect(text()).toContain('You posted on X today.');
  });

  it('shows no counts when the draft has no such words', () => {
    renderSidebar(makeView({ review: makeReview({ focus: { self: 0, you: 0 } }) }));
    expect(text()).not.toContain('About your');
  });

  it('puts nothing into the page’s head', () => {
    renderSidebar(sidebarCases.sourdough);
    expect(document.head.querySelector('title, meta, link, style')).toBeNull();
  });

  it('keeps an Arabic quote in a direction of its own', () => {
    renderSidebar(sidebarCases['Arabic draft']);
    const quote = screen.getByText(/يسعدنا/u);
    expect(quote.tagName).toBe('BDI');
    expect(quote.parentElement?.textContent).toMatch(
      /^The post opens with “.*”, which is about your business\.$/u,
    );
  });
});

describe('the cards', () => {
  it('opens the first finding and every stop, and keeps the others to a headline', () => {
    renderSidebar(sidebarCases['a long list']);
    const open = screen.getAllByRole('button', { expanded: true }).map((one) => one.textContent);
    expect(open).toEqual(['Stop 28 November is a Saturday, not a Friday']);
  });

  it('keeps a card as the owner left it while the words around it change', async () => {
    const { user, show } = renderSidebar(sidebarCases.sourdough);
    await user.click(button(/Nothing here that readers can answer/));
    show(makeView({ review: makeReview({ open: [findings.deadline, findings.noWayIn] }) }));
    expect(button(/Nothing here that readers/).getAttribute('aria-expanded')).toBe('true');
  });

  it('gives the evidence on “Why?”', async () => {
    const { user } = renderSidebar(sidebarCases.sourdough);
    expect(text()).not.toContain('Cruz');
    await user.click(button('Why?'));
    expect(text()).toContain('associated with more interest');
    expect(text()).toContain('write for your customers (A2)');
    expect(text()).toContain('Cruz, Leonhardt & Pezzuti 2017');
    expect(text()).toContain('How surehigh');
  });

  it('names a low confidence as what it is', async () => {
    const { user } = renderSidebar(sidebarCases['near copy']);
    await user.click(button('Why?'));
    expect(text()).toContain('low, advice more than proof');
  });

  it('inserts the newest version of a finding, though its card was not drawn again', async () => {
    const { user, show, actions } = renderSidebar(sidebarCases.sourdough);
    const moved = { ...findings.balance, spans: [{ start: 40, end: 42 }] };
    show(makeView({ review: makeReview({ open: [moved] }) }));
    await user.click(button('Insert “You can now”'));
    expect(actions.insert.mock.calls).toEqual([[moved]]);
  });

  it('shows what Insert would put in, unless the step says it', () => {
    const { show } = renderSidebar(sidebarCases['offer without a deadline']);
    expect(text()).toContain('until Saturday');
    show(
      makeView({ review: makeReview({ open: [{ ...findings.deadline, step: 'Add “until Saturday”.' }] }) }),
    );
    expect(text().match(/until Saturday/gu)).toHaveLength(1);
  });

  it.each([
    ['For this draft', 'draft'],
    ['This advice on X', 'network'],
    ['This advice everywhere', 'everywhere'],
  ] as const)('“Not now” spells it out: %s', async (label, scope) => {
    const { user, actions } = renderSidebar(sidebarCases['wrong weekday']);
    await user.click(button('Not now'));
    await user.click(screen.getByRole('menuitem', { name: label }));
    expect(actions.dismiss.mock.calls).toEqual([[findings.weekday, scope]]);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('points at a finding’s words while the pointer is on its card', async () => {
    const { user, actions } = renderSidebar(sidebarCases.sourdough);
    await user.hover(button(/This post is mostly/));
    expect(actions.point).toHaveBeenLastCalledWith(findings.balance);
    await user.unhover(button(/This post is mostly/));
    expect(actions.point).toHaveBeenLastCalledWith(null);
  });

  it('points at a finding’s words while focus is in its card, and not when focus moves within it', async () => {
    const { user, actions } = renderSidebar(sidebarCases.sourdough);
    button(/This post is mostly/).focus();
    expect(actions.point).toHaveBeenLastCalledWith(findings.balance);
    await user.tab();
    expect(document.activeElement).toBe(button('Insert “You can now”'));
    expect(actions.point).not.toHaveBeenCalledWith(null);
    screen.getByLabelText('editor').focus();
    expect(actions.point).toHaveBeenLastCalledWith(null);
  });

  it('tells the host which finding has focus', () => {
    renderSidebar(sidebarCases.sourdough);
    expect(button('Why?').closest('[data-finding-key]')).toHaveProperty(
      'dataset.findingKey',
      findings.balance.key,
    );
  });

  it('keeps the rest behind “5 more”', async () => {
    const { user } = renderSidebar(sidebarCases['a long list']);
    expect(screen.queryByRole('button', { name: /Much|Three words/ })).toBeNull();
    await user.click(button('5 more'));
    expect(button(/Three words only bakers know/)).toBeTruthy();
  });
});

describe('the frame', () => {
  it('calls the actions its buttons name', async () => {
    const { user, actions } = renderSidebar(sidebarCases.saved);
    await user.click(button('Fold to a pill'));
    expect(actions.fold.mock.calls).toEqual([[true]]);
    await user.click(button('Move to the other side'));
    await user.click(button('Close beside this box'));
    await user.click(button('Hide this line'));
    await user.click(button('Open your history and plan'));
    for (const act of ['changeSide', 'close', 'closeNotice', 'openDashboard'] as const)
      expect(actions[act]).toHaveBeenCalledOnce();
  });

  it('unfolds from the pill', async () => {
    const { user, actions } = renderSidebar(sidebarCases['folded, two tips']);
    await user.click(button('2 tips. Open Porchlight'));
    expect(actions.fold.mock.calls).toEqual([[false]]);
  });

  it.each([
    ['Yes, save it', true],
    ['No', false],
  ] as const)('answers “Did this go out?” with %s', async (label, posted) => {
    const { user, actions } = renderSidebar(sidebarCases['asks whether it went out']);
    await user.click(button(label));
    expect(actions.answerPosted.mock.calls).toEqual([['e1', posted]]);
  });

  it('takes back a dismissal', async () => {
    const { user, actions } = renderSidebar(sidebarCases.dismissed);
    await user.click(button('Undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('lets the owner correct the kind, out of all fifteen and none of them', async () => {
    const { user, actions } = renderSidebar(sidebarCases['offer without a deadline']);
    await user.click(button('Kind of post: Offer'));
    const menu = screen.getByRole('menu', { name: 'Kind of post' });
    expect(within(menu).getAllByRole('menuitemradio')).toHaveLength(16);
    expect(within(menu).getByRole('menuitemradio', { checked: true }).textContent).toBe('Offer');
    await user.click(within(menu).getByRole('menuitemradio', { name: 'Customer story' }));
    expect(actions.chooseKind.mock.calls).toEqual([['customer-story']]);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('leaves focus in the editor when it is used with the mouse', async () => {
    const { user } = renderSidebar(sidebarCases.sourdough);
    const editor = screen.getByLabelText('editor');
    await user.click(editor);
    for (const name of ['Why?', 'Insert “You can now”', 'Not now', /Kind of post/]) {
      await user.click(button(name));
      expect(document.activeElement).toBe(editor);
    }
  });

  it('closes a menu when the mouse is pressed elsewhere', async () => {
    const { user } = renderSidebar(sidebarCases.sourdough);
    await user.click(button('Not now'));
    await user.click(screen.getByText(/Say first what your customers get/));
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
