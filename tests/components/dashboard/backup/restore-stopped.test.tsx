// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Backup } from '@/components/dashboard/backup/Backup';
import { createBackupStore } from '@/lib/state/backup';
import { fakeBackupDoors } from '@/tests/lib/state/backup-doors';

afterEach(cleanup);

const stopped = /^Restoring a backup was stopped before all of it was back\..*choose the same file again/;

/** The screen, opened after a restore was stopped, once a backup was chosen. */
async function choose() {
  const { doors, kept } = fakeBackupDoors({ here: 4, isStopped: true });
  render(<Backup store={createBackupStore(doors)} />);
  await screen.findByText(stopped);
  const told = screen.getByRole('alert').textContent;
  const user = userEvent.setup();
  await user.upload(
    screen.getByLabelText('Choose a backup', { selector: 'input' }),
    new File(['{}'], 'porchlight.json', { type: 'application/json' }),
  );
  return { told, kept, user };
}

describe('a restore that was stopped', () => {
  it('is told, and no more once it was done again', async () => {
    const { told, kept, user } = await choose();
    expect(told).toMatch(stopped);
    await user.click(await screen.findByRole('button', { name: 'Add it to what is here' }));
    await screen.findByRole('heading', { name: 'It is back' });
    expect(kept.isStopped).toBe(false);
    expect(screen.queryByText(stopped)).toBeNull();
  });

  it('is told no more once the owner leaves it', async () => {
    const { kept, user } = await choose();
    await user.click(await screen.findByRole('button', { name: 'Leave it' }));
    expect(kept).toMatchObject({ isStopped: false, restored: [] });
  });

  it('is not told where none was', async () => {
    render(<Backup store={createBackupStore(fakeBackupDoors({ here: 4 }).doors)} />);
    await screen.findByText('No backup was made in this browser yet.');
    expect(screen.queryByText(stopped)).toBeNull();
  });
});
