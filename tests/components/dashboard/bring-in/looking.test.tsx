// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { FoundFiles } from '@/lib/state/bring-in-doors';
import type { Outcome } from '@/lib/state/outcome';
import { findFaults } from '@/tests/components/shared/find-faults';
import { buildChannel, buildPlan } from '@/tests/lib/rhythm/build-post';
import { buildSummary } from '@/tests/lib/state/bring-in-doors';
import { hold } from '@/tests/lib/state/held';
import { button, expectNothingToKeep, showBringIn, showChosen } from './show-bring-in';

afterEach(cleanup);

const card = (name: string) => {
  const found = screen
    .getAllByRole('article')
    .find((one) => within(one).queryByRole('heading', { name }) !== null);
  if (!found) throw new Error(`No card for ${name}`);
  return within(found);
};
const whose = (name: string) => card(name).getByRole('combobox', { name: 'Whose posts are these?' });

describe('what is in the files', () => {
  it('is shown before anything is kept: how many, since when, and the newest as they will stand', async () => {
    const reading = buildSummary({
      replies: 2,
      sample: [
        { civilDate: '2026-06-19', text: 'Strawberry tart is back' },
        { civilDate: '2018-03-03', text: '' },
      ],
    });
    const { kept, container } = await showChosen({ readings: [reading] });
    const title = await screen.findByRole('heading', { name: 'In facebook.zip' });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText('Nothing is kept yet.')).toBeTruthy();
    const facebook = card('Facebook, Corner Bakery');
    expect(facebook.getByText(/^3 posts, from .*2018.* to .*19/)).toBeTruthy();
    expect(facebook.getByText(/^2 answers to others: counted as conversations, never as posts/)).toBeTruthy();
    expect(facebook.getByText(/Strawberry tart is back/)).toBeTruthy();
    expect(facebook.getByText(/A picture without words/)).toBeTruthy();
    expect(facebook.queryByText('Left out:')).toBeNull();
    expect(kept.runs).toEqual([]);
    expect(await findFaults(container)).toEqual([]);
  });

  it.each([
    ['repost', 1, '1 repost: written by somebody else'],
    ['repost', 312, '312 reposts: written by somebody else'],
    ['group', 2, '2 posts in groups: not on your own page'],
    ['elsewhere', 1, '1 post on another page: not on your own page'],
    ['empty', 4, '4 entries without words or pictures: there is nothing to keep'],
    ['unreadable', 1, '1 entry that could not be read: damaged, or without a date'],
  ])('says what is left out and why: %s, %i', async (reason, count, line) => {
    const { skipped } = buildSummary();
    await showChosen({ readings: [buildSummary({ skipped: { ...skipped, [reason]: count } })] });
    expect(await screen.findByText('Left out:')).toBeTruthy();
    const lines = card('Facebook, Corner Bakery').getAllByRole('listitem');
    expect(lines.map((item) => item.textContent)).toEqual([line]);
  });

  it('offers nothing to keep where there is no post, and something else may be chosen', async () => {
    const { user } = await showChosen({ readings: [buildSummary({ posts: 0, from: null, to: null })] });
    expect(await screen.findByText('No posts')).toBeTruthy();
    expectNothingToKeep();
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(button('Choose something else'));
    expect(button('Choose a file')).toBeTruthy();
    expect(screen.queryByText('No posts')).toBeNull();
  });

  it('leaves what can be read when one file of several cannot', async () => {
    const problem = 'notes.pdf is no file of posts. The others were read.';
    await showChosen({ readings: [buildSummary()], problems: [problem] });
    expect(await screen.findByText(problem)).toBeTruthy();
    expect(button('Keep 3 posts')).toBeTruthy();
  });

  it('sends a backup of our own to where it is restored', async () => {
    await showChosen({ holdsBackup: true });
    const link = await screen.findByRole('link', { name: 'Restore it under Backup' });
    expect(link.getAttribute('href')).toBe('#backup');
    expectNothingToKeep();
  });

  it('says in a sentence that the file cannot be read, and asks for another', async () => {
    const sentence = 'facebook.zip is damaged. Please download it once more. Nothing was kept.';
    const { kept } = await showChosen({}, { open: async () => ({ ok: false, sentence }) });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe(sentence);
    expect(button('Choose a file')).toBeTruthy();
    expectNothingToKeep();
    expect(kept.runs).toEqual([]);
  });

  it('may be a folder that is dropped, files of files, and bears its name', async () => {
    const file = (fullPath: string) => ({
      isFile: true,
      isDirectory: false,
      fullPath,
      file: (done: (file: File) => void) => done(new File(['{}'], fullPath)),
    });
    // A browser hands a folder out in parts; the last one is empty.
    const parts = [[file('/export/posts/1.json')], [file('/export/posts/2.json')], []];
    const folder = {
      isFile: false,
      isDirectory: true,
      createReader: () => ({ readEntries: (done: (some: unknown[]) => void) => done(parts.shift() ?? []) }),
    };
    const { kept } = showBringIn({ readings: [buildSummary()] });
    fireEvent.drop(screen.getByText(/^Drop the zip here/), {
      dataTransfer: { files: [], items: [{ webkitGetAsEntry: () => folder }] },
    });
    expect(await screen.findByRole('heading', { name: 'In export' })).toBeTruthy();
    expect(kept.opened).toEqual(['export/posts/1.json', 'export/posts/2.json']);
  });
});

describe('reading', () => {
  it('shows how far it is, and stops without a complaint', async () => {
    const { answer, give } = hold<Outcome<FoundFiles>>();
    const { user, kept } = await showChosen(
      {},
      {
        open: (_, onProgress) => {
          onProgress(30, 120);
          return answer;
        },
        stop: () => {
          kept.stops += 1;
          // Opening that was stopped has nothing to say.
          give({ ok: false, sentence: '' });
        },
      },
    );
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Reading facebook.zip' });
    expect([bar.value, bar.max]).toEqual([30, 120]);
    await user.click(button('Stop'));
    expect(kept.stops).toBe(1);
    expect(button('Choose a file')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    // Not even an empty sentence, which would be read out as a pause.
    expect(screen.getByRole('alert').children).toHaveLength(0);
  });
});

describe('whose posts they are', () => {
  const two = {
    readings: [
      buildSummary(),
      buildSummary({ network: 'x', account: { id: 'x', name: '@cornerbakery' }, posts: 1 }),
    ],
  };

  it('is the network’s channel of the plan unless the owner chooses another', async () => {
    const bakery = { ...buildChannel('facebook'), name: 'Corner Bakery' };
    const cafe = { ...buildChannel('facebook'), id: 'cafe', name: 'Corner Café' };
    const { user, kept } = await showChosen(undefined, {
      readPlan: async () => ({ value: buildPlan([bakery, cafe, buildChannel('x')]), trouble: null }),
    });
    const options = within(await screen.findByRole('combobox')).getAllByRole('option');
    // X's channel is not among them.
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Corner Bakery, in your plan',
      'Corner Café, in your plan',
      'A channel not in the plan yet',
      'Leave them out',
    ]);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('facebook');
    await user.selectOptions(whose('Facebook, Corner Bakery'), 'Corner Café, in your plan');
    await user.click(button('Keep 3 posts'));
    await screen.findByRole('heading', { name: 'Your posts are in' });
    expect(kept.runs.map(({ channelId }) => channelId)).toEqual(['cafe']);
  });

  it('leaves one account out and keeps the other', async () => {
    const { user, kept } = await showChosen(two);
    expect(await screen.findByRole('button', { name: 'Keep 4 posts' })).toBeTruthy();
    await user.selectOptions(whose('Facebook, Corner Bakery'), 'Leave them out');
    await user.click(button('Keep 1 post'));
    await screen.findByRole('heading', { name: 'Your posts are in' });
    expect(kept.readings).toEqual([1]);
    expect(kept.runs).toMatchObject([{ network: 'x', channelId: 'x', total: 1 }]);
  });

  it('has nothing to keep once all are left out, and again once one is not', async () => {
    const { user } = await showChosen();
    const choice = await screen.findByRole('combobox');
    await user.selectOptions(choice, 'Leave them out');
    expectNothingToKeep();
    await user.selectOptions(choice, 'Facebook, in your plan');
    expect(button('Keep 3 posts')).toBeTruthy();
  });

  it('makes a channel of its own under the name given, and only when they are kept', async () => {
    const { user, kept } = await showChosen();
    await user.selectOptions(await screen.findByRole('combobox'), 'A channel not in the plan yet');
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'What is it called?' });
    expect(name.value).toBe('Corner Bakery');
    await user.clear(name);
    await user.type(name, ' Bakery Café ');
    expect(kept.plan.channels).toHaveLength(2);
    await user.click(button('Keep 3 posts'));
    await screen.findByRole('heading', { name: 'Your posts are in' });
    expect(kept.plan.channels[2]).toMatchObject({ id: 'facebook-2', name: 'Bakery Café' });
    expect(kept.plan.mainChannelId).toBe('facebook');
    expect(kept.runs).toMatchObject([{ channelId: 'facebook-2' }]);
  });

  it('keeps nothing when the new channel could not be saved, and the choice stays', async () => {
    const sentence = 'The disk is full, so the plan could not be saved.';
    const { user, kept } = await showChosen(undefined, { savePlan: async () => ({ ok: false, sentence }) });
    await user.selectOptions(await screen.findByRole('combobox'), 'A channel not in the plan yet');
    await user.click(button('Keep 3 posts'));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(kept.runs).toEqual([]);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Corner Bakery');
  });
});
