import { BanksScreen } from '@/components/dashboard/banks/BanksScreen';
import { createPlanStore } from '@/lib/state/plan-editor';
import { openPlanDoors } from './plan-doors';

const store = createPlanStore(openPlanDoors());
const makeId = () => crypto.randomUUID();

/** The banks of questions and stories, which are parts of the plan. */
export const Questions = () => <BanksScreen store={store} makeId={makeId} />;
