// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HistoryScreen } from '@/components/dashboard/history/HistoryScreen';
import type { Post } from '@/lib/model/post';
import type { Outcome } from '@/lib/state/outcome';
import { createHistoryStore } from '@/lib/state/history';
import { buildPost } from '../../lib/rhythm/build-post';
import { hold } from '../../lib/state/held';
import { fakeHistoryDoors } from '../../lib/state/history-fakes';
import { findFaults } from '../shared/find-faults';

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(cleanup);

const posts = () => [
  buildPost('2026-06-01', { id: 'old', text: 'Rye bread from our new oven', kind: 'announcement' }),
  buildPost('2026-06-20', {
    id: 'new',
    text: 'Which bread for a picnic? Café or garden?',
    kind: 'question',
    permalink: 'https://x.com/a/status/1',
  }),
  buildPost('2025-12-24', {
    id: 'xmas',
    text: 'Half price on stollen',
    kind: 'offer',
    network: 'facebook',
    channelId: 'facebook',
  }),
];

async function show(of: Post[] = posts(), over: Parameters<typeof fakeHistoryDoors>[1] = {}) {
  const fake = fakeHistoryDoors(of, over);
  const store = createHistoryStore(fake.doors);
  await store.getState().load();
  render(<HistoryScreen store={store} />);
  return { ...fake, store };
}

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const words = () => rows().map((row) => within(row).getAllByRole('cell')[2]?.textContent);

describe('the list', () => {
  it('shows posts newest first, in a table that says how long it is', async () => {
    await show();
    expect(words()).toEqual([
      'Which bread for a picnic? Café or garden?',
      'Rye bread from our new oven',
      'Half price on stollen',
    ]);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('4');
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2');
    expect(screen.getByText('3 posts, newest first.')).toBeTruthy();
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('draws a few rows of many, and asks for no more than it needs', async () => {
    const many = Array.from({ length: 400 }, (_, index) => buildPost('2026-06-01', { id: String(index) }));
    const { kept } = await show(many);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('401');
    expect(rows().length).toBeLessThan(40);
    expect(Math.max(...kept.asked)).toBe(0);
  });

  it('shows the first posts before all of them are counted, and says so when they cannot be', async () => {
    const many = Array.from({ length: 60 }, (_, index) => buildPost('2026-06-01', { id: String(index) }));
    const { answer, give } = hold<Outcome<number>>();
    await show(many, { countAll: () => answer });
    expect(rows().length).toBeGreaterThan(5);
    expect(screen.getByText('One moment…')).toBeTruthy();
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('-1');
    await act(async () => give({ ok: true, value: 60 }));
    expect(screen.getByText('60 posts, newest first.')).toBeTruthy();
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('61');
    cleanup();
    await show(many, { countAll: async () => ({ ok: false, sentence: 'The history is closed.' }) });
    expect(await screen.findByText('The history is closed.')).toBeTruthy();
    expect(rows().length).toBeGreaterThan(5);
  });

  it('says so when there is nothing, and when nothing is found', async () => {
    await show([]);
    expect(screen.getByText(/^Nothing here yet\./)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.type(screen.getByRole('searchbox'), 'rye');
    expect(screen.getByText('No post found.')).toBeTruthy();
  });

  it('says what happened when posts cannot be read', async () => {
    await show([], { listPosts: async () => ({ ok: false, sentence: 'The disk is away.' }) });
    expect(screen.getByRole('alert').textContent).toBe('The disk is away.');
  });
});

describe('searching', () => {
  it('finds as one types, whatever the case and accents, and shows all again', async () => {
    await show();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search your posts' }), 'CAFE bread');
    expect(words()).toEqual(['Which bread for a picnic? Café or garden?']);
    expect(screen.getByText('1 post found.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(rows()).toHaveLength(3);
  });

  it.each([
    ['Network', 'Facebook', ['Half price on stollen']],
    ['Kind', 'question', ['Which bread for a picnic? Café or garden?']],
  ])('narrows by %s', async (label, choice, found) => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Narrow it down' }));
    await userEvent.selectOptions(screen.getByLabelText(label), choice);
    expect(words()).toEqual(found);
  });

  it('narrows by dates and to offers', async () => {
    const { store } = await show();
    await store.getState().search({ from: '2026-06-01', to: '2026-06-19' });
    expect(await screen.findByText('1 post found.')).toBeTruthy();
    await store.getState().search({ offers: true });
    await screen.findByRole('button', { name: /stollen/ });
    expect(words()).toEqual(['Half price on stollen']);
  });
});

describe('one post', () => {
  const open = () =>
    userEvent.click(
      screen.getByRole('button', { name: /^Edit the X post of .*20 Jun|^Edit the X post of .*Jun 20/ }),
    );

  it('is read in full and corrected in a sheet', async () => {
    const { kept } = await show();
    await open();
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByText('As the coach reads it.')).toBeTruthy();
    await userEvent.selectOptions(sheet.getByRole('combobox', { name: /^Kind/ }), 'tip');
    await userEvent.selectOptions(sheet.getByLabelText('Goal'), 'A good name');
    await userEvent.selectOptions(sheet.getByLabelText('For whom'), 'brides');
    expect(kept.posts.get('new')).toMatchObject({
      kind: 'tip',
      kindBy: 'owner',
      goal: 'reputation',
      segment: 'brides',
    });
    expect(sheet.getByText('As you said.')).toBeTruthy();
    expect(sheet.getByRole('link').getAttribute('href')).toBe('https://x.com/a/status/1');
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('takes what came back, a comma for a point, and keeps what is no number out', async () => {
    const { kept } = await show();
    await open();
    const sheet = within(screen.getByRole('dialog'));
    await userEvent.type(sheet.getByRole('textbox', { name: 'Income' }), '9,50');
    await userEvent.type(sheet.getByRole('textbox', { name: 'Likes' }), 'many{Tab}');
    expect(kept.posts.get('new')?.results).toMatchObject({ income: 9.5 });
    expect(kept.posts.get('new')?.results).not.toHaveProperty('likes');
    expect(sheet.getByRole('textbox', { name: 'Likes' }).getAttribute('aria-invalid')).toBe('true');
  });

  it('never links to anything but a web address', async () => {
    await show([buildPost('2026-06-20', { permalink: 'javascript:alert(1)' })]);
    await open();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is taken out and put back by keyboard', async () => {
    const { kept } = await show();
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect([...kept.posts.keys()]).toEqual(['old', 'xmas']);
    expect(document.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    expect(rows()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('several posts', () => {
  it('are taken out together and put back together', async () => {
    const { kept } = await show();
    for (const box of screen.getAllByRole('checkbox', { name: /^Tick the/ }).slice(0, 2))
      await userEvent.click(box);
    expect(screen.getByText('2 posts ticked')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Delete them' }));
    expect([...kept.posts.keys()]).toEqual(['xmas']);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(kept.posts.size).toBe(3);
  });
});

describe('results', () => {
  it('are typed down a column by keyboard', async () => {
    const { kept } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'With results' }));
    await userEvent.click(screen.getByRole('textbox', { name: /^Likes of the X post of .*picnic/ }));
    await userEvent.keyboard('12{Enter}7{Enter}');
    expect(kept.posts.get('new')?.results).toMatchObject({ likes: 12 });
    expect(kept.posts.get('old')?.results).toMatchObject({ likes: 7 });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Likes of the Facebook post/);
    await userEvent.click(screen.getByRole('button', { name: 'As a list' }));
    expect(within(rows()[0]!).getByText('12 likes')).toBeTruthy();
  });
});

describe('a post by hand', () => {
  it('is kept with its channel, its time and its words', async () => {
    const { kept } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Add a post' }));
    const form = within(screen.getByRole('form', { name: 'Add a post' }));
    await userEvent.selectOptions(form.getByLabelText('Where'), 'LinkedIn');
    await userEvent.clear(form.getByLabelText('When'));
    await userEvent.type(form.getByLabelText('When'), '2026-03-29T10:15');
    await userEvent.type(form.getByLabelText('What it said'), 'We open on Sundays from now on');
    await userEvent.click(form.getByRole('button', { name: 'Keep it' }));
    expect([...kept.posts.values()].at(-1)).toMatchObject({
      network: 'linkedin',
      text: 'We open on Sundays from now on',
      instant: Date.UTC(2026, 2, 29, 8, 15),
    });
    expect(screen.queryByRole('form', { name: 'Add a post' })).toBeNull();
  });
});

describe('the year', () => {
  it('says posts and the longest gap, goes by arrows and lists a day', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'As a year' }));
    const grid = within(await screen.findByRole('grid', { name: 'X, day by day' }));
    expect(screen.getByText(/^2 posts on 2 days\. The longest gap: 18 days/)).toBeTruthy();
    const held = grid.getAllByRole('button').filter((day) => day.tabIndex === 0);
    expect(held.map((day) => day.dataset['date'])).toEqual(['2026-06-20']);
    held[0]?.focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/no post, in a gap$/);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(words()).toEqual(['Which bread for a picnic? Café or garden?']);
    expect(await findFaults(document.body)).toEqual([]);
  });
});
