// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ImportRun } from '@/lib/model/import-run';
import type { BringInDoors, TableSummary } from '@/lib/state/bring-in-doors';
import type { Outcome } from '@/lib/state/outcome';
import { findFaults } from '@/tests/components/shared/find-faults';
import { buildSummary } from '@/tests/lib/state/bring-in-doors';
import { hold } from '@/tests/lib/state/held';
import { button, chooseZip, expectNothingToKeep, showBringIn, showChosen } from './show-bring-in';

afterEach(cleanup);

const three = { readings: [buildSummary()] };
const bar = (name: string) => screen.getByRole<HTMLProgressElement>('progressbar', { name });

/** Keeping that moves only as the test says: the run that was begun, how far it is, and its end. */
function slowly() {
  const { answer, give } = hold<Outcome<readonly ImportRun[]>>();
  const begun: { run?: ImportRun; tell?: (run: ImportRun) => void } = {};
  const move = (over: Partial<ImportRun>): ImportRun => {
    if (!begun.run) throw new Error('Nothing is being kept');
    begun.run = { ...begun.run, ...over };
    begun.tell?.(begun.run);
    return begun.run;
  };
  const store: BringInDoors['store'] = async ([first], onRun) => {
    begun.run = first!.run;
    begun.tell = onRun;
    return answer;
  };
  return { store, move, give };
}

describe('keeping posts', () => {
  it('tells what came in, of which file, and where to look at it', async () => {
    const { user, kept, container } = await showChosen({
      readings: [buildSummary({ skipped: { repost: 2, group: 1, elsewhere: 0, empty: 0, unreadable: 0 } })],
    });
    await user.click(await screen.findByRole('button', { name: 'Keep 3 posts' }));
    const title = await screen.findByRole('heading', { name: 'Your posts are in' });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText('Facebook, Corner Bakery: 3 new posts.')).toBeTruthy();
    expect(await screen.findByText('The coach has read all of them.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Look at your history' }).getAttribute('href')).toBe('#history');
    expect(kept.readings).toEqual([0]);
    expect(kept.runs).toMatchObject([
      { channelId: 'facebook', account: 'Corner Bakery', fileName: 'facebook.zip', total: 3, skipped: 3 },
    ]);
    expect(await findFaults(container)).toEqual([]);
  });

  it.each<[string, Partial<ImportRun>, string]>([
    ['some were there', { added: 1, known: 2 }, '1 new post, 2 you had already.'],
    ['all were there', { added: 0, known: 3 }, 'no new posts, 3 you had already.'],
    ['one was taken out', { added: 2, removed: 1 }, '2 new posts, 1 you had taken out stay out.'],
    ['answers', { added: 3, replies: 5 }, '3 new posts, 5 answers to others, counted apart.'],
  ])('says what was new: %s', async (_, over, words) => {
    const { store, move, give } = slowly();
    const { user, kept } = await showChosen(three, { store });
    await user.click(await screen.findByRole('button', { name: 'Keep 3 posts' }));
    await act(async () => {
      kept.runs = [move({ state: 'done', ...over })];
      give({ ok: true, value: kept.runs });
    });
    expect(await screen.findByText(`Facebook, Corner Bakery: ${words}`)).toBeTruthy();
  });

  it('shows how far it is; stopped, what is in stays, and it says how to go on', async () => {
    const { store, move, give } = slowly();
    const shown = await showChosen(three, {
      store,
      stop: () => {
        shown.kept.stops += 1;
        shown.kept.runs = [move({ state: 'cancelled' })];
        give({ ok: true, value: shown.kept.runs });
      },
    });
    const { user, kept } = shown;
    await user.click(await screen.findByRole('button', { name: 'Keep 3 posts' }));
    expect(bar('Keeping 3 posts').value).toBe(0);
    act(() => void move({ added: 1, known: 1 }));
    expect([bar('Keeping 3 posts').value, bar('Keeping 3 posts').max]).toEqual([2, 3]);
    await user.click(button('Stop'));
    expect(kept.stops).toBe(1);
    expect(await screen.findByRole('heading', { name: 'Stopped half way' })).toBeTruthy();
    expect(screen.getByText(/: 1 new post, 1 you had already\. It stopped at 2 of 3\.$/)).toBeTruthy();
    expect(
      screen.getByText(/Choose the same file again and it goes on; nothing comes in twice/),
    ).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Your posts are in' })).toBeNull();
  });

  it('says what happened where it failed half way, with the count that the history has', async () => {
    const sentence = 'The disk is full. What is in stays.';
    const shown = await showChosen(three, {
      store: async ([first]) => {
        shown.kept.runs = [{ ...first!.run, state: 'failed', added: 1 }];
        return { ok: false, sentence };
      },
    });
    await shown.user.click(await screen.findByRole('button', { name: 'Keep 3 posts' }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText('Facebook, Corner Bakery: 1 new post. It stopped at 1 of 3.')).toBeTruthy();
  });

  it('shows the coach reading until all is read', async () => {
    const answers = [hold<number | null>(), hold<number | null>(), hold<number | null>()];
    let asked = 0;
    const { user } = await showChosen(three, { readUp: () => answers[(asked += 1) - 1]!.answer });
    await user.click(await screen.findByRole('button', { name: 'Keep 3 posts' }));
    await screen.findByRole('heading', { name: 'Your posts are in' });
    const label = 'The coach reads them now, the newest first';
    for (const [at, left, read] of [
      [0, 3, 0],
      [1, 1, 2],
    ] as const) {
      await act(async () => answers[at]!.give(left));
      expect([bar(label).value, bar(label).max]).toEqual([read, 3]);
    }
    await act(async () => answers[2]!.give(0));
    expect(screen.getByText('The coach has read all of them.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(asked).toBe(3);
  });
});

describe('bringing in more', () => {
  const half: ImportRun = {
    id: 'half',
    at: Date.UTC(2026, 5, 24),
    network: 'x',
    channelId: 'x',
    account: null,
    fileName: 'x.zip',
    state: 'cancelled',
    total: 9,
    added: 4,
    known: 0,
    removed: 0,
    replies: 0,
    skipped: 0,
  };

  it('starts over with nothing chosen, and lists what was brought in', async () => {
    const { user } = await showChosen();
    expect(screen.queryByRole('region', { name: 'Brought in before' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Keep 3 posts' }));
    await user.click(await screen.findByRole('button', { name: 'Bring in more' }));
    expect(button('Choose a file')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Your posts are in' })).toBeNull();
    expectNothingToKeep();
    const before = within(screen.getByRole('region', { name: 'Brought in before' }));
    expect(before.getByRole('listitem').textContent).toMatch(
      /^Facebook, Corner Bakery · .* · facebook\.zip3 new posts\.$/,
    );
    // The same file once more is looked at anew.
    await chooseZip(user);
    expect(await screen.findByRole('heading', { name: 'In facebook.zip' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Brought in before' })).toBeNull();
  });

  it('says of what stopped half way how it goes on, and of nothing else', async () => {
    const value = [half, { ...half, id: 'whole', state: 'done' as const, added: 9 }];
    showBringIn({}, { listRuns: async () => ({ ok: true, value }) });
    const rows = within(await screen.findByRole('region', { name: 'Brought in before' })).getAllByRole(
      'listitem',
    );
    const goesOn = 'Choose the same file again and it goes on from there';
    expect(rows.map(({ textContent }) => textContent.includes(goesOn))).toEqual([true, false]);
    expect(rows[0]?.textContent).toContain('4 new posts. It stopped at 4 of 9.');
  });

  it('knows what another window brought in meanwhile', async () => {
    const { user, kept } = await showChosen();
    await screen.findByRole('button', { name: 'Keep 3 posts' });
    kept.runs = [half];
    await user.click(button('Choose something else'));
    expect(await screen.findByRole('region', { name: 'Brought in before' })).toBeTruthy();
  });

  it('says so when what was brought in cannot be read', async () => {
    const sentence = 'The history is closed. Nothing is lost.';
    showBringIn({}, { listRuns: async () => ({ ok: false, sentence }) });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(button('Choose a file')).toBeTruthy();
  });
});

describe('a table of the owner’s own', () => {
  const table: TableSummary = {
    fileName: 'plan.csv',
    columns: ['Words', 'Day', 'Notes'],
    rows: 40,
    sample: [{ Words: 'Rye is back', Day: '03/04/2026', Notes: '' }],
    guess: { columns: { text: 'Words' }, order: 'dmy' },
  };
  const column = (name: RegExp) => screen.getByRole<HTMLSelectElement>('combobox', { name });

  it('is read once its text and its date are named, by the columns chosen', async () => {
    const asked: Parameters<BringInDoors['readTable']>[] = [];
    const { user } = await showChosen(
      { tables: [table] },
      {
        readTable: async (...how) => {
          asked.push(how);
          return { ok: true, value: [buildSummary({ network: 'x', account: null, posts: 40 })] };
        },
      },
    );
    expect(await screen.findByText('A table of 40 rows. What do its columns mean?')).toBeTruthy();
    expect(column(/^The text of the post/).value).toBe('Words');
    expect(screen.getByText('Rye is back')).toBeTruthy();
    expect(button('Read the table')).toHaveProperty('disabled', true);
    expectNothingToKeep();
    await user.selectOptions(column(/^Its date/), 'Day');
    await user.selectOptions(column(/^03\/04\/2026 means/), '4 March');
    await user.selectOptions(column(/^Which network were they on/), 'X');
    await user.click(button('Read the table'));
    expect(asked).toEqual([[0, { columns: { text: 'Words', date: 'Day' }, order: 'mdy' }, 'x']]);
    expect(await screen.findByRole('button', { name: 'Keep 40 posts' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read the table' })).toBeNull();
  });

  it('stays as it is set when it cannot be read, and says why', async () => {
    const sentence = 'No row of plan.csv has a date that reads as one.';
    const { user } = await showChosen(
      { tables: [table] },
      { readTable: async () => ({ ok: false, sentence }) },
    );
    await screen.findByText(/^A table of 40 rows/);
    await user.selectOptions(column(/^Its date/), 'Notes');
    await user.click(button('Read the table'));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(column(/^Its date/).value).toBe('Notes');
    expectNothingToKeep();
  });
});
