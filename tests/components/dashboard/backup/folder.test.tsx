// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Backup } from '@/components/dashboard/backup/Backup';
import type { BackupDoors, FolderDoors, FolderSummary } from '@/lib/state/backup-doors';
import { createBackupStore } from '@/lib/state/backup';
import type { Outcome } from '@/lib/state/outcome';
import { findFaults } from '@/tests/components/shared/find-faults';
import { backupNow, fakeBackupDoors } from '@/tests/lib/state/backup-doors';
import { hold } from '@/tests/lib/state/held';

afterEach(cleanup);

const region = () => screen.queryByRole('region', { name: 'By itself, into a folder' });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const chosen = (over: Partial<FolderSummary> = {}): FolderSummary => ({
  name: 'Dropbox',
  last: { at: backupNow - 3 * 86_400_000, fileName: 'porchlight-auto-2026-06-22.json' },
  trouble: null,
  ...over,
});

/** The screen once it has read what is here; `over` makes a door onto the folder differ. */
async function show(
  of: Parameters<typeof fakeBackupDoors>[0],
  over: Partial<FolderDoors> = {},
  backupOver: Partial<BackupDoors> = {},
) {
  const fake = fakeBackupDoors(of, backupOver);
  const folder = fake.doors.folder && { ...fake.doors.folder, ...over };
  const rendered = render(<Backup store={createBackupStore({ ...fake.doors, folder })} />);
  await screen.findByText(/^The last backup was made|^No backup .* nothing to lose|^No backup was made/);
  return { ...fake, ...rendered, user: userEvent.setup() };
}

describe('a folder for weekly backups', () => {
  it('is not spoken of where the browser writes into none', async () => {
    await show({ here: 3 });
    await screen.findByText('No backup was made in this browser yet.');
    expect(region()).toBeNull();
    expect(screen.queryByText(/folder/i)).toBeNull();
  });

  it('is chosen once; the first file is written there and then, and told of', async () => {
    const { user, container } = await show({ here: 3, folder: null });
    expect(region()?.textContent).toMatch(/every week.*newest eight stay.*not locked/);
    expect(screen.queryByRole('button', { name: /^Stop|again$/ })).toBeNull();
    expect(await findFaults(container)).toEqual([]);
    await user.click(button('Choose a folder'));
    expect(
      await screen.findByText(
        'Every week a backup is written into “Backups”. The last one was written today: porchlight-auto-2026-06-25.json.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('The last backup was made today.')).toBeTruthy();
    // The hands are where they were.
    expect(document.activeElement).toBe(button('Choose another folder'));
    expect(await findFaults(container)).toEqual([]);
  });

  it('may be left unchosen, or not be had: nothing changes, and the latter is said', async () => {
    const { user } = await show(
      { here: 3, folder: null },
      { choose: async () => ({ ok: false, sentence: 'The browser could not use the folder.' }) },
    );
    await user.click(button('Choose a folder'));
    expect(await screen.findByText('The browser could not use the folder.')).toBeTruthy();
    expect(button('Choose a folder')).toBeTruthy();
  });

  it.each<[string, Partial<FolderSummary>, number, RegExp]>([
    ['when and what was last', {}, 3, /written on Mon,? .*22.*: porchlight-auto-2026-06-22\.json\.$/],
    ['that it waits for a first post', { last: null }, 0, /The first one is written once there is a post\.$/],
    ['that it is at work', { last: null }, 3, /The first one is being written\.$/],
    ['that there is none yet', { last: null, trouble: 'gone' }, 3, /None was written yet\.$/],
  ])('says %s', async (_, over, here, words) => {
    await show({ here, folder: chosen(over) });
    expect(screen.getByText(/^Every week a backup is written into “Dropbox”\./).textContent).toMatch(words);
  });

  it.each<[FolderSummary['trouble'] & string, string, RegExp]>([
    ['permission', 'Allow it again', /^The browser wants to be asked again .* What was written stays/],
    ['gone', 'Try again', /^The folder is not there any more.* safe here/],
    ['full', 'Try again', /^There is no room left.* earlier ones are whole/],
    ['locked', 'Try again', /^The computer did not let the file be written.* earlier ones are whole/],
    ['failed', 'Try again', /^The last backup could not be written.* earlier ones are whole/],
  ])('says that it is in trouble (%s), and one click mends it', async (trouble, name, words) => {
    const { user, container } = await show({ here: 12, folder: chosen({ trouble }) });
    expect(screen.getByText(words)).toBeTruthy();
    expect(await findFaults(container)).toEqual([]);
    await user.click(button(name));
    expect(await screen.findByText(/The last one was written today/)).toBeTruthy();
    expect(screen.queryByText(words)).toBeNull();
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('says what is still in the way when that click did not mend it', async () => {
    const { user } = await show(
      { here: 12, folder: chosen({ trouble: 'permission' }) },
      { retry: async () => ({ ok: true, value: null }) },
    );
    await user.click(button('Allow it again'));
    expect(await screen.findByText(/^The browser wants to be asked again/)).toBeTruthy();
  });

  it('takes no second click while it is at work', async () => {
    const { answer, give } = hold<Outcome<null>>();
    const { user } = await show({ here: 3, folder: chosen({ trouble: 'full' }) }, { retry: () => answer });
    await user.click(button('Try again'));
    for (const name of ['Try again', 'Choose another folder', 'Stop'])
      expect(button(name).disabled).toBe(true);
    expect(screen.getByText('One moment…')).toBeTruthy();
    await act(async () => give({ ok: true, value: null }));
    expect(button('Stop').disabled).toBe(false);
  });

  it('is forgotten when the owner stops', async () => {
    const { user, kept } = await show({ here: 3, folder: chosen() });
    await user.click(button('Stop'));
    expect(await screen.findByRole('button', { name: 'Choose a folder' })).toBeTruthy();
    expect(kept.folder).toBeNull();
  });

  it('says so where what is known of it cannot be read', async () => {
    const sentence = 'The browser could not use the folder for backups this time.';
    await show({ here: 3, folder: null }, { read: async () => ({ ok: false, sentence }) });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(region()).toBeNull();
  });
});
