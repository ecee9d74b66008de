import { TextField } from '@/components/shared/TextField';
import { calendarCountries } from '@/lib/plan/occasions/list-occasions';
import { allTrades, findTrade } from '@/lib/plan/trades/all-trades';
import { withBusiness } from '@/lib/state/plan-edits';
import { ListField } from './ListField';
import { PlanPart } from './PlanPart';
import type { PartProps } from './part-props';
import { Suggestions } from './Suggestions';

const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const countries = calendarCountries
  .map((code) => ({ code, name: countryNames.of(code) ?? code }))
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

/** The first card: who they are. A minute, and every line of it may stay empty. */
export function BusinessPart({
  plan,
  localeCountry,
  onChange,
}: PartProps & { readonly localeCountry: string | undefined }) {
  const { business } = plan;
  const trade = findTrade(business.trade);
  const sells = business.sells ?? [];
  return (
    <PlanPart
      title="Your business"
      brief={trade?.name ?? (business.name || 'A minute, to begin with')}
      isOpen
    >
      <TextField
        label="Business name"
        value={business.name}
        onChange={(name) => onChange(withBusiness(plan, { name }), 'business.name')}
      />
      <label className="field">
        <span className="field-label">What you are</span>
        <select
          value={business.trade ?? ''}
          onChange={(event) => onChange(withBusiness(plan, { trade: event.target.value }), 'business.trade')}
        >
          <option value="">Something else</option>
          {allTrades.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <span className="hint">Brings the days, questions and beginnings that are usual in your trade.</span>
      </label>
      <div className="plan-field">
        <ListField
          label="What customers come for"
          value={sells}
          hint="In your words, the best known first, parted by commas"
          onChange={(next) => onChange(withBusiness(plan, { sells: next }), 'business.sells')}
        />
        <Suggestions
          label="Usual in your trade"
          words={(trade?.sells ?? []).filter((word) => !sells.includes(word))}
          onTake={(word) => onChange(withBusiness(plan, { sells: [...sells, word] }), 'business.sells')}
        />
      </div>
      <ListField
        label="What else you call it in posts"
        value={business.otherNames}
        onChange={(otherNames) => onChange(withBusiness(plan, { otherNames }), 'business.otherNames')}
      />
      <TextField
        label="Where it is, as your posts say it"
        value={business.place ?? ''}
        onChange={(place) => onChange(withBusiness(plan, { place }), 'business.place')}
      />
      <label className="field">
        <span className="field-label">The country whose days you keep</span>
        <select
          value={business.country ?? ''}
          onChange={(event) =>
            onChange(withBusiness(plan, { country: event.target.value }), 'business.country')
          }
        >
          <option value="">{sayUsual(localeCountry)}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </PlanPart>
  );
}

function sayUsual(locale: string | undefined): string {
  const name = locale === undefined ? undefined : countryNames.of(locale);
  return name ? `Not said (your browser says ${name})` : 'Not said';
}
