// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChannelLamps } from '@/components/popup/ChannelLamps';
import type { ChannelSilence } from '@/lib/rhythm/silence';
import { listSilences } from '@/lib/rhythm/silence';
import { buildChannel, buildPlan } from '../../lib/rhythm/build-post';
import { thursday } from '../../lib/state/popup-doors';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);

const plan = buildPlan([buildChannel('x'), buildChannel('facebook')]);
const silences = listSilences({ days: [], plan, clock: thursday });
const button = (network: string) => screen.getByRole('button', { name: `What a visitor to ${network} sees` });

function show() {
  const onLook = vi.fn<(silence: ChannelSilence) => Promise<string>>(
    async ({ network }) => `A visitor to ${network} sees an empty page.`,
  );
  render(
    <main>
      <h1>Porchlight</h1>
      <ChannelLamps silences={silences} forecasts={new Map()} today={thursday.today} onLook={onLook} />
    </main>,
  );
  return onLook;
}

describe('what a visitor sees, in the popup', () => {
  it('is neither read nor shown before somebody asks', async () => {
    const onLook = show();
    expect(screen.queryByText(/A visitor to/)).toBeNull();
    expect(onLook).not.toHaveBeenCalled();
    expect(await findFaults(document.body)).toEqual([]);
  });

  it('stands under its own channel, and goes again, by the keyboard too', async () => {
    const onLook = show();
    const [x, facebook] = screen.getAllByRole('listitem');
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(button('Facebook'));
    await userEvent.keyboard('{Enter}');
    expect(within(facebook!).getByText('A visitor to facebook sees an empty page.')).toBeTruthy();
    expect(within(x!).queryByText(/A visitor to/)).toBeNull();
    expect(button('Facebook').getAttribute('aria-expanded')).toBe('true');
    expect(onLook.mock.calls.map(([{ network }]) => network)).toEqual(['facebook']);
    expect(await findFaults(document.body)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByText(/A visitor to/)).toBeNull();
  });

  it('is read anew each time it is asked for', async () => {
    const onLook = show();
    for (let press = 0; press < 3; press += 1) await userEvent.click(button('X'));
    expect(onLook).toHaveBeenCalledTimes(2);
  });
});
