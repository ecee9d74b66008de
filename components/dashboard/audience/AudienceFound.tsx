import { sayAmount, sayCount } from '@/components/shared/say-number';
import type { NetworkAudience } from '@/lib/archives/audience/summarise-audience';
import type { Person } from '@/lib/archives/audience/person';
import { networkNames } from '@/lib/model/network';
import type { AudienceAnswer } from '@/lib/state/audience';

interface Props {
  readonly answer: AudienceAnswer;
  readonly onSave: () => void;
}

/** As many names as anybody reads; the file has them all. */
const shown = 60;

/** What the lists tell together. */
export function AudienceFound({ answer, onSave }: Props) {
  const { summary, unread } = answer;
  const { customers, networks, nowhere, unclear } = summary;
  return (
    <>
      <div aria-live="polite">
        <p>
          <b>{sayWhole(answer)}</b>
        </p>
      </div>
      {unread.length > 0 && (
        <p className="soft">Not read, because no customers or followers are in it: {unread.join(', ')}.</p>
      )}
      {customers > 0 && networks.length > 0 && (
        <table className="audience-table">
          <thead>
            <tr>
              <th scope="col">Network</th>
              <th scope="col">Follow you</th>
              <th scope="col">Perhaps</th>
              <th scope="col">Not found</th>
            </tr>
          </thead>
          <tbody>
            {networks.map((one) => (
              <NetworkRow key={one.network} of={one} />
            ))}
          </tbody>
        </table>
      )}
      {unclear.length > 0 && (
        <details className="audience-part">
          <summary>Perhaps ({sayAmount(unclear.length)}): only you can tell</summary>
          <p className="soft">The same name more than once, or a name that is nearly theirs.</p>
          <ul className="audience-list">
            {unclear.slice(0, shown).map(({ person, network, how }) => (
              <li key={`${network} ${person.name} ${person.emails[0]}`}>
                {nameOf(person)}{' '}
                <span className="soft">
                  · {networkNames[network]}, {how === 'alike' ? 'nearly the same name' : 'name shared'}
                </span>
              </li>
            ))}
          </ul>
          <More all={unclear.length} />
        </details>
      )}
      {networks.some(({ nameless, followers }) => nameless < followers) && nowhere.length > 0 && (
        <details className="audience-part">
          <summary>Not found anywhere yet ({sayAmount(nowhere.length)}): worth an invitation</summary>
          <ul className="audience-list">
            {nowhere.slice(0, shown).map((person) => (
              <li key={`${person.name} ${person.emails[0]}`}>{nameOf(person)}</li>
            ))}
          </ul>
          <More all={nowhere.length} />
          <button type="button" className="button" onClick={onSave}>
            Save this list as a file
          </button>
        </details>
      )}
    </>
  );
}

function NetworkRow({ of }: { readonly of: NetworkAudience }) {
  const { network, followers, nameless, email, name, alike, unclear, none } = of;
  const isNameless = nameless === followers;
  return (
    <tr>
      <th scope="row">
        {networkNames[network]}
        <br />
        <span className="soft audience-size">{sayAmount(followers)} in its list</span>
      </th>
      {isNameless ? (
        <td colSpan={3}>Its file names nobody, so nobody can be compared.</td>
      ) : (
        <>
          <td>
            {sayAmount(email + name)}
            <br />
            <span className="soft">
              {sayAmount(email)} by e-mail, {sayAmount(name)} by name
            </span>
          </td>
          <td>{sayAmount(alike + unclear)}</td>
          <td>{sayAmount(none)}</td>
        </>
      )}
    </tr>
  );
}

function More({ all }: { readonly all: number }) {
  return all > shown ? <p className="soft">And {sayAmount(all - shown)} more.</p> : null;
}

function sayWhole({ summary: { customers, networks } }: AudienceAnswer): string {
  const lists = networks.map(({ network }) => networkNames[network]).join(', ');
  if (customers === 0 && networks.length === 0) return 'No customers and no followers in these files.';
  if (customers === 0) return `Read: who follows you on ${lists}. Now add the list of your customers.`;
  const count = sayCount(customers, 'customer');
  return networks.length === 0
    ? `Read: ${count}. Now add a network’s list of who follows you.`
    : `${count}, compared with ${lists}.`;
}

function nameOf({ name, emails }: Person): string {
  return name || (emails[0] ?? '');
}
