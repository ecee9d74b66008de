import { useState } from 'react';
import { useStore } from 'zustand';
import { kindNames, kinds } from '@/lib/model/kind';
import { networkNames, networks } from '@/lib/model/network';
import { isOpenFilter, type PostFilter } from '@/lib/model/post-filter';
import type { HistoryStore } from '@/lib/state/history';
import { Choice } from './Choice';
import { DateField } from './DateField';
import { goalChoices, segmentChoices } from './plan-choices';

/** The search field, and what narrows a search. */
export function PostFilters({ store }: { readonly store: HistoryStore }) {
  const { filter, search } = useStore(store);
  const isNarrow = !isOpenFilter({ ...filter, words: '' });
  const [isOpen, setOpen] = useState(isNarrow);
  const narrow = (change: PostFilter) => void search({ ...filter, ...change });
  return (
    <search className="filters">
      <div className="row">
        <input
          type="search"
          aria-label="Search your posts"
          placeholder="Search your posts"
          value={filter.words ?? ''}
          onChange={(event) => narrow({ words: event.target.value })}
        />
        <button
          type="button"
          className="button"
          aria-expanded={isOpen}
          aria-controls="history-filters"
          onClick={() => setOpen(!isOpen)}
        >
          Narrow it down
        </button>
        {!isOpenFilter(filter) && (
          <button type="button" className="button button-quiet" onClick={() => void search({})}>
            Show all
          </button>
        )}
      </div>
      <div className="filter-fields" id="history-filters" hidden={!isOpen}>
        <Narrowing store={store} narrow={narrow} />
      </div>
    </search>
  );
}

const kindChoices = [...kinds, 'other' as const].map((kind) => [kind, kindNames[kind]] as const);
const networkChoices = networks.map((network) => [network, networkNames[network]] as const);

function Narrowing({
  store,
  narrow,
}: {
  readonly store: HistoryStore;
  readonly narrow: (change: PostFilter) => void;
}) {
  const { filter, channels, plan } = useStore(store);
  const channelChoices = channels.map(({ id, name }) => [id, name] as const);
  const isSeveral = channels.length > new Set(channels.map(({ network }) => network)).size;
  return (
    <>
      <Choice
        label="Network"
        choices={networkChoices}
        value={filter.network}
        onChange={(network) => narrow({ network })}
      />
      {isSeveral && (
        <Choice
          label="Channel"
          choices={channelChoices}
          value={filter.channelId}
          onChange={(channelId) => narrow({ channelId })}
        />
      )}
      <Choice label="Kind" choices={kindChoices} value={filter.kind} onChange={(kind) => narrow({ kind })} />
      <Choice
        label="Goal"
        choices={goalChoices(filter.goal)}
        value={filter.goal}
        onChange={(goal) => narrow({ goal })}
      />
      <Choice
        label="For whom"
        choices={segmentChoices(plan, filter.segment)}
        value={filter.segment}
        onChange={(segment) => narrow({ segment })}
      />
      <DateField label="From" value={filter.from} onChange={(from) => narrow({ from })} />
      <DateField label="To" value={filter.to} onChange={(to) => narrow({ to })} />
      <label className="choice">
        <input
          type="checkbox"
          checked={filter.offers === true}
          onChange={(event) => narrow({ offers: event.target.checked })}
        />
        Offers only
      </label>
    </>
  );
}
