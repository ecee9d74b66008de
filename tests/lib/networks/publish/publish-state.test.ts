import { describe, expect, it } from 'vitest';
import type { Notice } from '@/lib/networks/adapter';
import {
  isFinal,
  nextPublishState,
  patience,
  type Holding,
  type PublishEvent,
  type PublishState,
} from '@/lib/networks/publish/publish-state';

const notice = (kind: Notice['kind']): PublishEvent => ({
  name: 'notice',
  notice: kind === 'posted' ? { kind, permalink: 'https://x.com/b/status/1', networkId: '1' } : { kind },
});
const holds = (what: Holding): PublishEvent => ({ name: 'composer', holds: what });
const waited: PublishEvent = { name: 'waited' };
const play = (...events: PublishEvent[]) =>
  events.reduce<PublishState>((state, event) => nextPublishState(state, event), { name: 'sent' });

describe('a publish gesture', () => {
  it.each<[string, PublishEvent[], PublishState['name']]>([
    ['waits while the text stays', [holds('same'), holds('same')], 'sent'],
    ['is proven by the notice', [notice('posted')], 'proven'],
    ['is proven by the notice after the box emptied', [holds('nothing'), notice('posted')], 'proven'],
    ['is proven by the emptied box when no notice comes', [holds('nothing'), waited], 'proven'],
    ['is proven by the scheduled notice', [holds('nothing'), notice('scheduled')], 'proven'],
    ['is cancelled when saved as a draft', [holds('nothing'), notice('draft-saved')], 'cancelled'],
    ['is cancelled when discarded', [{ name: 'discarded' }, holds('nothing')], 'cancelled'],
    [
      'fails when a notice without a link comes and the text stays',
      [notice('other'), holds('same')],
      'failed',
    ],
    ['fails when the text comes back', [holds('nothing'), holds('same')], 'failed'],
    [
      'is not failed by news about something else once the box is empty',
      [holds('nothing'), notice('other')],
      'emptied',
    ],
    ['waits out the undo delay', [holds('nothing'), notice('undoable'), holds('nothing')], 'undoable'],
    ['is proven after the undo delay', [holds('nothing'), notice('undoable'), notice('posted')], 'proven'],
    ['is cancelled by undo', [holds('nothing'), notice('undoable'), { name: 'undone' }], 'cancelled'],
    [
      'is cancelled when undo brings the text back',
      [holds('nothing'), notice('undoable'), holds('same')],
      'cancelled',
    ],
    [
      'is a question when the undo delay ends in silence',
      [holds('nothing'), notice('undoable'), waited],
      'unsure',
    ],
    ['is a question when nothing happens at all', [holds('same'), waited], 'unsure'],
    ['is cancelled when the owner types on', [holds('touched'), waited], 'cancelled'],
    [
      'is proven though the owner typed on, when the notice comes',
      [holds('touched'), notice('posted')],
      'proven',
    ],
    [
      'is cancelled when the owner empties the box',
      [holds('touched'), holds('nothing'), waited],
      'cancelled',
    ],
    ['keeps waiting while a sub-screen stands there', [holds('away'), holds('same')], 'sent'],
    ['keeps waiting while a thread goes out part by part', [holds('rest')], 'sent'],
    ['fails when a notice comes over the rest of a thread', [holds('rest'), notice('other')], 'failed'],
  ])('%s', (_name, events, expected) => {
    expect(play(...events).name).toBe(expected);
  });

  it('never leaves a final state', () => {
    const all: PublishEvent[] = [
      notice('posted'),
      notice('other'),
      notice('undoable'),
      holds('same'),
      holds('nothing'),
      waited,
      { name: 'undone' },
      { name: 'discarded' },
    ];
    for (const end of [[notice('posted')], [notice('other')], [{ name: 'undone' } as const], [waited]]) {
      const state = play(...end);
      expect(isFinal(state)).toBe(true);
      for (const event of all) expect(nextPublishState(state, event)).toBe(state);
    }
  });

  it('keeps the permalink of the notice', () => {
    expect(play(notice('posted'))).toEqual({
      name: 'proven',
      proof: 'notice',
      permalink: 'https://x.com/b/status/1',
      scheduled: false,
    });
  });

  it("outwaits X's longest undo delay, 60 s", () => {
    expect(patience.undoable).toBeGreaterThan(60_000);
  });
});
