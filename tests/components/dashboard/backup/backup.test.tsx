// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Backup } from '@/components/dashboard/backup/Backup';
import type { BackupDoors } from '@/lib/state/backup-doors';
import type { Outcome } from '@/lib/state/outcome';
import { createBackupStore } from '@/lib/state/backup';
import { findFaults } from '@/tests/components/shared/find-faults';
import { backupNow, fakeBackupDoors } from '@/tests/lib/state/backup-doors';
import { hold } from '@/tests/lib/state/held';

afterEach(cleanup);

const day = 86_400_000;
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const alert = () => screen.getByRole('alert').textContent;

/** The screen once it has read what is here. */
async function show(of: Parameters<typeof fakeBackupDoors>[0] = {}, over: Partial<BackupDoors> = {}) {
  const fake = fakeBackupDoors(of, over);
  const rendered = render(<Backup store={createBackupStore(fake.doors)} />);
  await screen.findByText(/^The last backup was made|^No backup .* nothing to lose|^No backup was made/);
  return { ...fake, ...rendered, user: userEvent.setup() };
}

/** The screen once a backup was chosen. */
async function choose(of: Parameters<typeof fakeBackupDoors>[0] = {}, over: Partial<BackupDoors> = {}) {
  const shown = await show(of, over);
  await chooseFile(shown.user);
  return shown;
}

function chooseFile(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  const file = new File(['{}'], 'porchlight.json', { type: 'application/json' });
  return user.upload(screen.getByLabelText('Choose a backup', { selector: 'input' }), file);
}

describe('saving', () => {
  it('hands out a file that nothing locks, and says when the last one was made', async () => {
    const { user, kept, container } = await show({ here: 3 });
    expect(screen.getByText('No backup was made in this browser yet.')).toBeTruthy();
    await user.click(button('Save a backup'));
    expect(kept.saved).toEqual([{ as: 'json', passphrase: null }]);
    expect(await screen.findByText('The last backup was made today.')).toBeTruthy();
    expect(await findFaults(container)).toEqual([]);
  });

  it('locks the file with the passphrase, asks for one first, and forgets it afterwards', async () => {
    const { user, kept } = await show();
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Lock the file with a passphrase' }));
    const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
    expect(field.type).toBe('password');
    const showing = screen.getByRole('checkbox', { name: 'Show what I type' });
    await user.click(showing);
    expect(field.type).toBe('text');
    await user.click(showing);
    expect(field.type).toBe('password');
    // A file that is to be locked is never written open.
    expect(button('Save a backup').disabled).toBe(true);
    await user.type(field, '{Enter}');
    expect(kept.saved).toEqual([]);
    await user.type(field, 'four words of ours{Enter}');
    expect(kept.saved).toEqual([{ as: 'json', passphrase: 'four words of ours' }]);
    expect(field.value).toBe('');
  });

  it('locks nothing once the owner has thought otherwise', async () => {
    const { user, kept } = await show();
    const lock = screen.getByRole('checkbox', { name: 'Lock the file with a passphrase' });
    await user.click(lock);
    await user.type(screen.getByLabelText('Passphrase'), 'four words');
    await user.click(lock);
    await user.click(button('Save a backup'));
    expect(kept.saved).toEqual([{ as: 'json', passphrase: null }]);
  });

  it('hands out a table of the posts, which is no backup', async () => {
    const { user, kept } = await show({ here: 3 });
    await user.click(button('Save posts as a table (CSV)'));
    expect(kept.saved).toEqual([{ as: 'csv', passphrase: null }]);
    expect(screen.getByText('No backup was made in this browser yet.')).toBeTruthy();
  });

  it('says that it is at work, and takes no second click meanwhile', async () => {
    const { answer, give } = hold<Outcome<null>>();
    const { user } = await show({}, { save: () => answer });
    await user.click(button('Save a backup'));
    expect(screen.getByRole('status').textContent).toBe('Writing the file…');
    expect(button('Save a backup').disabled).toBe(true);
    expect(button('Save posts as a table (CSV)').disabled).toBe(true);
    await act(async () => give({ ok: true, value: null }));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(button('Save a backup').disabled).toBe(false);
  });

  it('says what happened when no file could be written', async () => {
    const sentence = 'The posts could not be read, so there is no file.';
    const { user } = await show({ here: 3 }, { save: async () => ({ ok: false, sentence }) });
    await user.click(button('Save a backup'));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText('No backup was made in this browser yet.')).toBeTruthy();
  });

  it.each([
    [0, /^The last backup was made today\.$/],
    [1, /^The last backup was made yesterday\.$/],
    [6, /^The last backup was made 6 days ago\.$/],
    [9, /^The last backup was made 9 days ago, on .*16.*\.$/],
  ])('says how long ago the last one was: %i days', async (days, words) => {
    await show({ here: 3, last: { at: backupNow - days * day, where: 'file' } });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('has nothing to lose where there are no posts', async () => {
    await show();
    expect(await screen.findByText('No backup yet, and nothing to lose yet.')).toBeTruthy();
  });
});

describe('what is in a backup', () => {
  it('is shown before anything changes', async () => {
    const { kept, container } = await choose({ here: 4, holds: { others: 5, unreadable: 1 } });
    const title = await screen.findByRole('heading', { name: 'In porchlight.json' });
    expect(document.activeElement).toBe(title);
    const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines).toEqual([
      expect.stringMatching(/^The backup of Corner Bakery, made on .*20/),
      expect.stringMatching(/^12 posts, from .*2018.* to .*19/),
      '5 other entries: answers, reviews, imports and the like',
      '1 entry that cannot be read; they stay in the file',
    ]);
    expect(screen.getByText(/^Here are 4 posts now\. Adding keeps them and your settings/)).toBeTruthy();
    expect(kept).toMatchObject({ restored: [], posts: 4 });
    expect(await findFaults(container)).toEqual([]);
  });

  it('may be left alone', async () => {
    const { user, kept } = await choose({ here: 4 });
    await user.click(await screen.findByRole('button', { name: 'Leave it' }));
    expect(button('Choose a backup')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'In porchlight.json' })).toBeNull();
    expect(kept).toMatchObject({ restored: [], posts: 4 });
  });

  it('is not shown where the file is broken: that is said, and nothing changes', async () => {
    const sentence = 'This file is no backup of Porchlight, or it is damaged. Nothing was changed.';
    const { kept } = await choose({ here: 4, holds: sentence });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(alert()).toBe(sentence);
    expect(screen.queryByRole('heading', { name: 'In porchlight.json' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Add|^Replace|^Restore/ })).toBeNull();
    expect(button('Choose a backup').disabled).toBe(false);
    expect(kept).toMatchObject({ restored: [], posts: 4 });
  });

  it('does not leave the last file’s trouble standing when a whole one is chosen', async () => {
    const whole = fakeBackupDoors().doors.look;
    let isBroken = true;
    const { user } = await choose(
      {},
      {
        look: async (...how) => (isBroken ? { ok: false, sentence: 'It is damaged.' } : whole(...how)),
      },
    );
    await screen.findByText('It is damaged.');
    isBroken = false;
    await chooseFile(user);
    expect(await screen.findByRole('heading', { name: 'In porchlight.json' })).toBeTruthy();
    expect(alert()).toBe('');
  });
});

describe('a locked backup', () => {
  const locked = { here: 4, passphrase: 'four words of ours' };
  const field = () => screen.findByLabelText('The passphrase of porchlight.json');

  it('opens with its passphrase, and only then shows what is in it', async () => {
    const { user, kept } = await choose(locked);
    const passphrase = await field();
    expect(document.activeElement).toBe(passphrase);
    expect(screen.queryByRole('heading', { name: 'In porchlight.json' })).toBeNull();
    expect(button('Open').disabled).toBe(true);
    await user.type(passphrase, 'four words of ours');
    await user.click(button('Open'));
    expect(await screen.findByRole('heading', { name: 'In porchlight.json' })).toBeTruthy();
    expect(kept.restored).toEqual([]);
  });

  it('says that a passphrase is wrong, changes nothing, and takes the right one after it', async () => {
    const { user, kept } = await choose(locked);
    await user.type(await field(), 'three words{Enter}');
    expect(await screen.findByText('That passphrase does not open it.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'In porchlight.json' })).toBeNull();
    expect(kept).toMatchObject({ restored: [], posts: 4 });
    // What was typed stays, and so does the focus: a letter may be all that is missing.
    expect(await field()).toHaveProperty('value', 'three words');
    expect(document.activeElement).toBe(await field());
    await user.clear(await field());
    await user.type(await field(), 'four words of ours{Enter}');
    expect(await screen.findByRole('heading', { name: 'In porchlight.json' })).toBeTruthy();
    expect(alert()).toBe('');
  });

  it('may be given up for another file', async () => {
    const { user } = await choose(locked);
    await field();
    await user.click(button('Choose another file'));
    expect(button('Choose a backup')).toBeTruthy();
    expect(screen.queryByLabelText(/^The passphrase of/)).toBeNull();
  });
});

describe('restoring', () => {
  it.each([
    ['adds to what is here', 'Add it to what is here', 'merge', 16],
    ['takes the place of what is here', 'Replace what is here', 'replace', 12],
  ])('%s', async (_, name, mode, posts) => {
    const { user, kept } = await choose({ here: 4 });
    await user.click(await screen.findByRole('button', { name }));
    const title = await screen.findByRole('heading', { name: 'It is back' });
    expect(document.activeElement).toBe(title);
    expect(kept.restored).toEqual([mode]);
    expect(screen.getByText(`There are ${posts} posts here now.`)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Look at your history' }).getAttribute('href')).toBe('#history');
  });

  it('warns that replacing cannot be undone, and gives no choice where there is nothing to replace', async () => {
    const full = await choose({ here: 4 });
    expect(await screen.findByText(/^Replacing takes out everything .* cannot be undone\.$/)).toBeTruthy();
    full.unmount();
    const { user, kept } = await choose();
    expect(await screen.findByText('There are no posts here yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Add|^Replace/ })).toBeNull();
    expect(screen.queryByText(/cannot be undone/)).toBeNull();
    await user.click(button('Restore it'));
    expect(await screen.findByText('There are 12 posts here now.')).toBeTruthy();
    expect(kept.restored).toEqual(['replace']);
  });

  it('shows how far it is, then another backup may be chosen', async () => {
    const { answer, give } = hold<Outcome<null>>();
    let tell: (done: number, all: number) => void = () => {};
    const { user } = await choose(
      {},
      {
        restore: (_, onProgress) => {
          tell = onProgress;
          return answer;
        },
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Restore it' }));
    act(() => tell(5, 12));
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Restoring porchlight.json' });
    expect([bar.value, bar.max]).toEqual([5, 12]);
    // Half a restore is no state to stop in.
    expect(within(screen.getByRole('region', { name: 'Have it back' })).queryByRole('button')).toBeNull();
    await act(async () => give({ ok: true, value: null }));
    await user.click(button('Choose another backup'));
    expect(button('Choose a backup')).toBeTruthy();
  });

  it('says what happened when it could not, and may be tried again', async () => {
    const sentence = 'The disk is full. Nothing was changed.';
    const { user } = await choose({ here: 4 }, { restore: async () => ({ ok: false, sentence }) });
    await user.click(await screen.findByRole('button', { name: 'Add it to what is here' }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(button('Add it to what is here')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'It is back' })).toBeNull();
  });

  it('counts no posts where the history does not answer', async () => {
    const sentence = 'The history is closed. Nothing is lost.';
    const { user } = await choose({}, { countPosts: async () => ({ ok: false, sentence }) });
    await user.click(await screen.findByRole('button', { name: 'Restore it' }));
    expect(await screen.findByText('Your posts are there.')).toBeTruthy();
    expect(alert()).toBe(sentence);
  });
});
