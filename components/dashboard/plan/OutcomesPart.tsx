import { TextField } from '@/components/shared/TextField';
import { outcomes, type Outcome } from '@/lib/model/plan';
import { findTrade } from '@/lib/plan/trades/all-trades';
import { withFields } from '@/lib/state/plan-edits';
import type { PartProps } from './part-props';
import { PlanPart } from './PlanPart';

const names: Readonly<Record<Outcome, string>> = {
  awareness: 'Being known',
  leads: 'Inquiries and sales',
  service: 'Help for customers',
  reputation: 'A good name',
};

/** What posting is for, each with a number the owner can watch. */
export function OutcomesPart({ plan, onChange }: PartProps) {
  const wanted = plan.outcomes ?? [];
  const usual = findTrade(plan.business.trade)?.outcomes ?? [];
  const set = (next: typeof wanted, part: string) => onChange(withFields(plan, { outcomes: next }), part);
  const tick = (outcome: Outcome, isOn: boolean) =>
    set(
      outcomes.flatMap((one) => {
        const known = wanted.find((item) => item.outcome === one);
        if (one !== outcome) return known ? [known] : [];
        return isOn ? [known ?? { outcome }] : [];
      }),
      'outcomes',
    );
  return (
    <PlanPart
      title="What you want from it"
      brief={wanted.map(({ outcome }) => names[outcome]).join(', ') || 'Not said'}
    >
      {outcomes.map((outcome) => {
        const known = wanted.find((one) => one.outcome === outcome);
        const watch = usual.find((one) => one.outcome === outcome)?.watch;
        return (
          <div key={outcome} className="plan-field">
            <label className="choice">
              <input
                type="checkbox"
                checked={known !== undefined}
                onChange={(event) => tick(outcome, event.target.checked)}
              />
              <b>{names[outcome]}</b>
            </label>
            {known && (
              <TextField
                label={`The number you watch for “${names[outcome].toLowerCase()}”`}
                value={known.watch ?? ''}
                hint={watch ? `Such as: ${watch}` : 'One you can count without a tool'}
                onChange={(next) =>
                  set(
                    wanted.map((one) => (one === known ? withFields(one, { watch: next }) : one)),
                    `outcome.${outcome}`,
                  )
                }
              />
            )}
          </div>
        );
      })}
    </PlanPart>
  );
}
