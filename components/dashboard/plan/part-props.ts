import type { Plan } from '@/lib/model/plan';

/** What every part of the plan screen gets. */
export interface PartProps {
  readonly plan: Plan;
  /** `part` names what is edited, so that keys typed there are taken back together */
  readonly onChange: (plan: Plan, part: string) => void;
}
