import { sayDate } from '@/components/shared/say-date';
import type { CivilDate } from '@/lib/model/civil-date';
import { findTrade } from '@/lib/plan/trades/all-trades';
import { withFields } from '@/lib/state/plan-edits';
import type { PartProps } from './part-props';
import { PlanPart } from './PlanPart';

const minutes = [5, 10, 12, 15, 20, 30, 45, 60];
const offers = [1, 2, 3, 4, 6, 8];

/** Offers, minutes a day, and the planned breaks. */
export function TimePart({ plan, today, onChange }: PartProps & { readonly today: CivilDate }) {
  const trade = findTrade(plan.business.trade);
  const { allowed, perMonth } = plan.offers ?? {};
  const closures = plan.closures.filter(({ to }) => to >= today);
  return (
    <PlanPart
      title="Offers, time and breaks"
      brief={plan.minutesPerDay ? `${plan.minutesPerDay} minutes a day` : 'Not said'}
    >
      <label className="field">
        <span className="field-label">Offers to followers</span>
        <select
          value={allowed === undefined ? '' : allowed ? 'yes' : 'no'}
          onChange={({ target }) =>
            onChange(
              withFields(plan, {
                offers: target.value === '' ? undefined : { allowed: target.value === 'yes' },
              }),
              'offers',
            )
          }
        >
          <option value="">As my posts show</option>
          <option value="yes">Yes, now and then</option>
          <option value="no">None, please do not suggest any</option>
        </select>
      </label>
      {allowed && (
        <NumberSelect
          label="At most, in a month"
          value={perMonth}
          among={offers}
          say={(count) => (count === 1 ? '1 offer' : `${count} offers`)}
          {...(trade ? { usual: trade.offersPerMonth } : {})}
          onChange={(count) =>
            onChange(
              { ...plan, offers: withFields({ allowed: true }, { perMonth: count } as object) },
              'perMonth',
            )
          }
        />
      )}
      <NumberSelect
        label="Time you have for it in a day"
        value={plan.minutesPerDay}
        among={minutes}
        say={(count) => `${count} minutes`}
        usual={trade?.minutesPerDay ?? 12}
        onChange={(count) => onChange(withFields(plan, { minutesPerDay: count }), 'minutes')}
      />
      <div>
        <h3>Planned breaks</h3>
        {closures.length === 0 && <p className="soft">None to come.</p>}
        <ul>
          {closures.map(({ from, to }) => (
            <li key={`${from} ${to}`}>
              {sayDate(from, today)} to {sayDate(to, today)}
            </li>
          ))}
        </ul>
      </div>
    </PlanPart>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly among: readonly number[];
  readonly say: (count: number) => string;
  readonly usual?: number;
  readonly onChange: (count: number | undefined) => void;
}

function NumberSelect({ label, value, among, say, usual, onChange }: NumberProps) {
  const all =
    value === undefined || among.includes(value) ? among : [...among, value].toSorted((a, b) => a - b);
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      >
        <option value="">Not said{usual ? ` (${say(usual)} is usual)` : ''}</option>
        {all.map((count) => (
          <option key={count} value={count}>
            {say(count)}
          </option>
        ))}
      </select>
    </label>
  );
}
