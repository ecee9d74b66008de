import '@/components/dashboard/promises/promises.css';
import { Promises } from '@/components/dashboard/promises/Promises';
import { createOpenEndsStore } from '@/lib/state/open-ends';
import { openOpenEndsDoors } from './open-ends-doors';

const store = createOpenEndsStore(openOpenEndsDoors());

/** "Promises", on the real history. */
export function PromisesScreen() {
  return <Promises store={store} />;
}
