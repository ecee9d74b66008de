import { useEffect } from 'react';
import { useStore } from 'zustand';
import { sayDate } from '@/components/shared/say-date';
import { Troubles } from '@/components/shared/Troubles';
import { civilDateAt } from '@/lib/model/civil-date';
import type { BackupState, BackupStore } from '@/lib/state/backup';
import { isBackupDue } from '@/lib/state/backup-age';
import { Section } from '../Section';
import { Folder } from './Folder';
import { Restore } from './Restore';
import { SaveForm } from './SaveForm';

export interface BackupProps {
  readonly store: BackupStore;
}

/** Take everything along, and have it back. */
export function Backup({ store }: BackupProps) {
  const state = useStore(store);
  const { load } = state;
  useEffect(() => void load(), [load]);
  return (
    <>
      <Troubles sentences={state.troubles} />
      <Section id="backup" title="Backup">
        <p>
          Your posts are in this browser only. One file holds all of it: posts, plan, corrections, results,
          what you dismissed. Keep it where a broken laptop does not matter.
        </p>
        <p className={isBackupDue(state.days, state.posts) ? 'backup-due' : 'soft'}>{sayLast(state)}</p>
        <SaveForm isSaving={state.isSaving} onSave={(as, passphrase) => void state.save(as, passphrase)} />
      </Section>
      {state.folder !== undefined && <Folder state={state} folder={state.folder} />}
      <Restore state={state} />
    </>
  );
}

function sayLast({ last, days, clock, posts }: BackupState): string {
  if (last === null || days === null)
    return posts === 0
      ? 'No backup yet, and nothing to lose yet.'
      : 'No backup was made in this browser yet.';
  const when = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
  const date = days > 6 ? `, on ${sayDate(civilDateAt(last.at, clock.zone), clock.today)}` : '';
  return `The last backup was made ${when}${date}.`;
}
