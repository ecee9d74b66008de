import { sayDate } from '@/components/shared/say-date';
import { civilDateAt } from '@/lib/model/civil-date';
import type { BackupState } from '@/lib/state/backup';
import type { FolderSummary } from '@/lib/state/backup-doors';
import { Section } from '../Section';

interface Props {
  readonly state: BackupState;
  /** null while none is chosen */
  readonly folder: FolderSummary | null;
}

/** A backup every week without a click: choose the folder, see what was written last, allow it again, stop. */
export function Folder({ state, folder }: Props) {
  const { isFolderBusy, changeFolder } = state;
  const button = (how: Parameters<typeof changeFolder>[0], label: string, isFirst = false) => (
    <button
      type="button"
      className={isFirst ? 'button button-primary' : 'button'}
      disabled={isFolderBusy}
      onClick={() => void changeFolder(how)}
    >
      {label}
    </button>
  );
  return (
    <Section id="folder" title="By itself, into a folder">
      {folder === null ? (
        <p>
          Choose a folder once, and a backup is written into it every week without a click. The newest eight
          stay; nothing else in the folder is touched.
        </p>
      ) : (
        <p>
          Every week a backup is written into “{folder.name}”. {sayWritten(state, folder)}
        </p>
      )}
      {folder?.trouble && <p className="backup-due">{troubles[folder.trouble]}</p>}
      <div className="row">
        {folder?.trouble &&
          button('retry', folder.trouble === 'permission' ? 'Allow it again' : 'Try again', true)}
        {button('choose', folder === null ? 'Choose a folder' : 'Choose another folder')}
        {folder && button('stop', 'Stop')}
        <output className="soft">{isFolderBusy ? 'One moment…' : ''}</output>
      </div>
      <p className="hint">
        {folder === null
          ? 'These files are not locked, because nobody is there to type a passphrase: whoever opens the folder can read them.'
          : 'These files are not locked. Stopping leaves them where they are.'}
      </p>
    </Section>
  );
}

const troubles: Readonly<Record<NonNullable<FolderSummary['trouble']>, string>> = {
  permission:
    'The browser wants to be asked again before anything more is written there. What was written stays. Choose “Allow on every visit” where that is offered, and it asks no more.',
  gone: 'The folder is not there any more: moved, renamed, or on a drive that is not connected. Your posts are safe here; bring it back and try again, or choose another.',
  full: 'There is no room left for another backup. The earlier ones are whole; make room and try again.',
  locked:
    'The computer did not let the file be written: the folder is read-only, or another program holds the file. The earlier ones are whole; try again, or choose another folder.',
  failed:
    'The last backup could not be written. The earlier ones are whole; try again, or choose another folder.',
};

function sayWritten({ clock, posts }: BackupState, { last, trouble }: FolderSummary): string {
  if (last) {
    const day = civilDateAt(last.at, clock.zone);
    const when = day === clock.today ? 'today' : `on ${sayDate(day, clock.today)}`;
    return `The last one was written ${when}: ${last.fileName}.`;
  }
  if (posts === 0) return 'The first one is written once there is a post.';
  return trouble ? 'None was written yet.' : 'The first one is being written.';
}
