import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { BringIn } from '@/components/dashboard/bring-in/BringIn';
import { createBringInStore } from '@/lib/state/bring-in';
import type { BringInDoors, FoundFiles } from '@/lib/state/bring-in-doors';
import { buildSummary, fakeBringInDoors } from '@/tests/lib/state/bring-in-doors';

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export function expectNothingToKeep(): void {
  expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull();
}

/** The screen as it is come to, with nothing chosen yet. */
export function showBringIn(found?: Partial<FoundFiles>, over?: Partial<BringInDoors>) {
  const fake = fakeBringInDoors(found, over);
  const rendered = render(<BringIn store={createBringInStore(fake.doors)} />);
  return { ...fake, ...rendered, user: userEvent.setup() };
}

/** Chooses a zip with the button. */
export async function chooseZip(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  const zip = new File(['zip'], 'facebook.zip');
  await user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), zip);
}

/** The screen once a zip was chosen; it holds three posts of a Facebook page unless told otherwise. */
export async function showChosen(
  found: Partial<FoundFiles> = { readings: [buildSummary()] },
  over?: Partial<BringInDoors>,
) {
  const shown = showBringIn(found, over);
  await chooseZip(shown.user);
  return shown;
}
