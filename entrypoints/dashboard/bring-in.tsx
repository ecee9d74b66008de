import '@/components/dashboard/bring-in/bring-in.css';
import { BringIn } from '@/components/dashboard/bring-in/BringIn';
import { createBringInStore } from '@/lib/state/bring-in';
import { openBringInDoors } from './files/bring-in-doors';

// One store for the page's whole life: an import goes on while the owner looks at another screen.
const store = createBringInStore(openBringInDoors());

/** "Bring posts in", on the real worker and history. */
export function BringInScreen() {
  return <BringIn store={store} />;
}
