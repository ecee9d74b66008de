import { PlanScreen } from '@/components/dashboard/plan/PlanScreen';
import { createPlanStore } from '@/lib/state/plan-editor';
import { openPlanDoors } from './plan-doors';

const store = createPlanStore(openPlanDoors());

/** The plan screen on its own store. */
export const Plan = () => <PlanScreen store={store} />;
