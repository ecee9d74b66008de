import '@/components/dashboard/bring-in/bring-in.css';
import '@/components/dashboard/backup/backup.css';
import { Backup } from '@/components/dashboard/backup/Backup';
import { createBackupStore } from '@/lib/state/backup';
import { openBackupDoors } from './files/backup-doors';

// One store for the page's whole life: a restore goes on while the owner looks at another screen.
const store = createBackupStore(openBackupDoors());

/** "Backup", on the real worker, history and settings. */
export function BackupScreen() {
  return <Backup store={store} />;
}
