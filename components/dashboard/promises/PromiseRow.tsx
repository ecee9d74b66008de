import { sayDate } from '@/components/shared/say-date';
import { promisedBy, promiseTitles } from '@/components/shared/say-promise';
import type { CivilDate } from '@/lib/model/civil-date';
import type { FollowUp } from '@/lib/model/follow-up';
import { networkNames } from '@/lib/model/network';
import type { Promised } from '@/lib/plan/follow-ups';

interface Props {
  readonly promised: Promised;
  readonly today: CivilDate;
  readonly onSay: (state: FollowUp['state']) => void;
}

const choices: Readonly<Record<Promised['standing'], readonly (readonly [FollowUp['state'], string])[]>> = {
  proposed: [
    ['open', 'Remind me'],
    ['dropped', 'No promise'],
  ],
  due: [
    ['done', 'Kept'],
    ['dropped', 'Let it go'],
  ],
  open: [
    ['done', 'Kept'],
    ['dropped', 'Let it go'],
  ],
  kept: [['open', 'Not kept yet']],
  dropped: [['open', 'Bring it back']],
};

/** One promise: what to do, by when, the owner's own words, and what may be said of it. */
export function PromiseRow({ promised, today, onSay }: Props) {
  const { about, due, quote, post, standing, keptBy } = promised;
  const title = promiseTitles[about];
  return (
    <li className="promise">
      <div className="promise-words">
        <p>
          <b>{title}</b> <span className="soft">· {sayWhen(promised, today)}</span>
        </p>
        <p className="soft">
          {promisedBy[about]} “{quote}” on {networkNames[post.network]}, {sayDate(post.civilDate, today)}.
        </p>
        {keptBy && (
          <p className="soft">
            Kept by your post of {sayDate(keptBy.civilDate, today)}: “{keptBy.excerpt}”
          </p>
        )}
      </div>
      <div className="row">
        {choices[standing].map(([state, label]) => (
          <button
            key={state}
            type="button"
            className="button"
            aria-label={`${label}: ${title}, ${sayDate(due, today)}`}
            onClick={() => onSay(state)}
          >
            {label}
          </button>
        ))}
      </div>
    </li>
  );
}

function sayWhen({ due, standing }: Promised, today: CivilDate): string {
  if (standing === 'kept' || standing === 'dropped') return sayDate(due, today);
  return due === today ? 'today' : `${due < today ? 'since' : 'for'} ${sayDate(due, today)}`;
}
