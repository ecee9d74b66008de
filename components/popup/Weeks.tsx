import type { ReactNode } from 'react';
import { sayCount } from '@/components/shared/say-number';
import { networkNames } from '@/lib/model/network';
import { notCountedSentences } from '@/lib/rhythm/counting';
import type { ChannelRhythm, ThisWeek } from '@/lib/rhythm/summary';
import { countMet } from '@/lib/rhythm/weeks';
import type { CivilDate } from '@/lib/model/civil-date';
import { sayFreezes, sayStreak, sayThisWeek, sayWeeks } from './say-rhythm';
import { WeekChart } from './WeekChart';

interface Props {
  readonly rhythm: ChannelRhythm;
  readonly today: CivilDate;
  /** true when the plan has other channels, so that it matters which one is counted */
  readonly hasOthers: boolean;
  /** twenty-six weeks instead of twelve */
  readonly isLong?: boolean;
  /** stands in this week's line: which channel's weeks these are, where there is a choice */
  readonly chooser?: ReactNode;
  /** stands beside their number: as many as are kept */
  readonly longer?: ReactNode;
}

/** How the weeks of the main channel go: this one, the last twelve, the run. */
export function Weeks({ rhythm, today, hasOthers, isLong = false, chooser, longer }: Props) {
  const { channel, thisWeek, recent, long, streak, isYoung } = rhythm;
  const shown = isLong ? long : recent;
  const name = networkNames[channel.network];
  const inRow = sayStreak(streak);
  const freezes = sayFreezes(streak, recent.at(-1)?.from);
  return (
    <section className="weeks" aria-labelledby="weeks-title">
      <div className="this-week">
        <h2 id="weeks-title">This week{hasOthers ? ` on ${name}` : ''}</h2>
        <Dots week={thisWeek} />
        <p>{sayThisWeek(thisWeek)}</p>
        {chooser}
      </div>
      <NotCounted week={thisWeek} />
      {recent.length > 0 && (
        <div className="last-weeks">
          <p>
            <b>{sayWeeks({ ...countMet(shown), isYoung })}</b>
          </p>
          {longer}
          <WeekChart weeks={shown} frozen={streak.frozen} today={today} />
          {inRow && <p className="in-row">{inRow}</p>}
        </div>
      )}
      {freezes && <p className="soft">{freezes}.</p>}
    </section>
  );
}

function Dots({ week }: { readonly week: ThisWeek }) {
  const dots = Array.from({ length: week.goal }, (_, index) => index < week.counted);
  return (
    <span className="dots" aria-hidden="true">
      {dots.map((isDone, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a dot is its place
        <span key={index} className={isDone ? 'dot dot-done' : 'dot'} />
      ))}
    </span>
  );
}

function NotCounted({ week }: { readonly week: ThisWeek }) {
  const reasons = [
    ['too-short', week.tooShort],
    ['near-copy', week.nearCopies],
  ] as const;
  return reasons.map(([why, count]) =>
    count === 0 ? null : (
      <p key={why} className="soft">
        {count === 1 ? 'One post does' : `${sayCount(count, 'post')} do`} not count:{' '}
        {notCountedSentences[why]}.
      </p>
    ),
  );
}
