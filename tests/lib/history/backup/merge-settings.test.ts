import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBackup } from '@/lib/history/backup/backup-format';
import { changeSettings } from '@/lib/history/backup/merge-settings';
import { planSchema } from '@/lib/model/plan';
import { fakeEntry, noon } from '../fakes';

const parsed = parseBackup(readFileSync(new URL('version-2.json', import.meta.url), 'utf8'));
const plan = parsed.ok ? parsed.value.settings['plan'] : null;

describe('the settings of a backup', () => {
  const backup = { settings: { plan, consent: { version: 1 } }, outbox: [fakeEntry()] };
  const own = {
    version: 1,
    business: { name: 'Mine', otherNames: [] },
    channels: [],
    mainChannelId: null,
    weekStart: null,
    closures: [],
    xPremium: false,
  };

  it('take the place of those here, and what waits comes along', () => {
    const here = { plan: own, dismissals: [], health: {}, 'last-backup': { at: 1 }, 'outbox:old': {} };
    expect(changeSettings(here, backup, { mode: 'replace', since: noon })).toEqual({
      set: { ...backup.settings, 'outbox:e1': fakeEntry() },
      remove: ['dismissals', 'health', 'outbox:old'],
    });
  });

  it('take no post away that went out since the owner asked for it', () => {
    const [old, fresh] = [
      fakeEntry({ id: 'old', instant: noon - 1 }),
      fakeEntry({ id: 'new', instant: noon }),
    ];
    const here = { 'outbox:old': old, 'outbox:new': fresh, 'outbox:broken:unreadable': 'x' };
    expect(changeSettings(here, backup, { mode: 'replace', since: noon }).remove).toEqual([
      'outbox:old',
      'outbox:broken:unreadable',
    ]);
  });

  it('in addition only fill in what is missing, and the channels the posts belong to', () => {
    const { set, remove } = changeSettings({ plan: own, consent: { version: 1, at: 5 } }, backup, {
      mode: 'merge',
      since: noon,
    });
    expect(remove).toEqual([]);
    expect(set).toMatchObject({
      plan: { business: { name: 'Mine' }, channels: [{ id: 'x' }] },
      'outbox:e1': { id: 'e1' },
    });
    expect(set).not.toHaveProperty('consent');
  });

  it('bring the whole plan where none was made yet', () => {
    expect(
      changeSettings({ plan: { ...own, business: { name: '', otherNames: [] } } }, backup, {
        mode: 'merge',
        since: noon,
      }).set['plan'],
    ).toEqual(planSchema.parse(plan));
  });
});
