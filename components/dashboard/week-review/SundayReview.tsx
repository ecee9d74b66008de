import { useEffect } from 'react';
import { useStore } from 'zustand';
import { sayDate } from '@/components/shared/say-date';
import { promiseTitles } from '@/components/shared/say-promise';
import { Troubles } from '@/components/shared/Troubles';
import { addDays } from '@/lib/model/civil-date';
import { kindNames } from '@/lib/model/kind';
import { networkNames } from '@/lib/model/network';
import type { WeekReviewed } from '@/lib/rhythm/review-week';
import { suggestTryNext } from '@/lib/rhythm/try-next';
import { sayVisitorSight } from '@/lib/rhythm/visitor';
import { triedIn, type WeekReviewState, type WeekReviewStore } from '@/lib/state/week-review';
import { Section } from '../Section';
import { sayBalance, sayBefore, sayPosts, saySpan, sayTryNext, sayWeek } from './say-week';
import { TryNextForm } from './TryNextForm';

/** As far back as posts are read for this page. */
const mostDaysBack = 140;

/** One week on one page, three minutes: what it was, what is open, one thing to try. Made to be printed, too. */
export function SundayReview({ store }: { readonly store: WeekReviewStore }) {
  const state = useStore(store);
  const { show, review } = state;
  useEffect(() => void show(), [show]);
  return (
    <Section id="week-review" title="Sunday review">
      <Troubles sentences={state.troubles} />
      {review && <Page review={review} state={state} />}
    </Section>
  );
}

interface PageProps {
  readonly review: WeekReviewed;
  readonly state: WeekReviewState;
}

function Page({ review, state }: PageProps) {
  const { clock, newest, kept } = state;
  const { from, to } = review;
  const tried = triedIn(kept, from);
  const own = kept.find(({ id }) => id === from);
  return (
    <>
      <p aria-live="polite">
        <b>{saySpan(from, to, clock.today)}</b>
      </p>
      <Turn from={from} newest={newest} show={state.show} />
      {tried && <p>You wanted to try: {tried}</p>}
      <Channels review={review} countsWeeks={state.countsWeeks} />
      <h3>What went out</h3>
      {review.mix.length === 0 ? (
        <p className="soft">Nothing this week.</p>
      ) : (
        <p>{review.mix.map(({ kind, posts }) => `${posts} × ${kindNames[kind]}`).join(', ')}</p>
      )}
      <p>{sayBalance(review)}</p>
      <Promises state={state} />
      <TryNextForm key={from} suggestion={sayTryNext(suggestTryNext(review))} own={own} onSave={state.save} />
      <Earlier state={state} shown={from} />
    </>
  );
}

function Turn({ from, newest, show }: { from: string; newest: string; show: WeekReviewState['show'] }) {
  return (
    <div className="row week-review-do">
      <button
        type="button"
        className="button"
        disabled={from <= addDays(newest, -mostDaysBack)}
        onClick={() => void show(addDays(from, -7))}
      >
        The week before
      </button>
      <button
        type="button"
        className="button"
        disabled={from >= newest}
        onClick={() => void show(addDays(from, 7))}
      >
        The week after
      </button>
      <button type="button" className="button" onClick={() => print()}>
        Print this page
      </button>
    </div>
  );
}

function Channels({ review, countsWeeks }: Pick<PageProps, 'review'> & Pick<WeekReviewState, 'countsWeeks'>) {
  if (review.channels.length === 0)
    return <p className="soft">Your plan has no channel yet, so no week is counted.</p>;
  return (
    <ul className="week-review-channels" aria-label="Channels">
      {review.channels.map(({ channel, week, before, sight }) => (
        <li key={channel.id}>
          <h3>
            {networkNames[channel.network]}
            {channel.name && <span className="soft"> {channel.name}</span>}
          </h3>
          <p>{countsWeeks ? sayWeek(week) : sayPosts(week)}</p>
          {countsWeeks && <p className="soft">{sayBefore(before)}</p>}
          <p>{sayVisitorSight(sight, channel.network)}</p>
        </li>
      ))}
    </ul>
  );
}

function Promises({ state: { promised, clock } }: Pick<PageProps, 'state'>) {
  return (
    <>
      <h3>Open promises</h3>
      {promised.length === 0 && <p className="soft">None.</p>}
      <ul className="week-review-list">
        {promised.map(({ id, about, quote, due }) => (
          <li key={id}>
            <b>{promiseTitles[about]}</b>, by {sayDate(due, clock.today)}: “{quote}”
          </li>
        ))}
      </ul>
    </>
  );
}

function Earlier({ state: { kept, clock }, shown }: Pick<PageProps, 'state'> & { readonly shown: string }) {
  const earlier = kept.filter(({ id }) => id < shown);
  if (earlier.length === 0) return null;
  return (
    <details className="week-review-do">
      <summary>Earlier reviews</summary>
      <ul className="week-review-list">
        {earlier.map(({ id, tryNext, note }) => (
          <li key={id}>
            <b>{saySpan(id, addDays(id, 6), clock.today)}</b>
            {tryNext && <p>To try next: {tryNext}</p>}
            {note && <p>{note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
