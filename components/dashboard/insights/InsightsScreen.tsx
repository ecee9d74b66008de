import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import { sayDate } from '@/components/shared/say-date';
import type { InsightsState, InsightsStore } from '@/lib/state/insights';
import { CameBackPlot } from './CameBackPlot';
import { FocusPlot } from './FocusPlot';
import { MixPlot, SegmentsPlot } from './month-plots';
import { SilencesPlot } from './SilencesPlot';
import { WeeksPlot } from './WeeksPlot';

/** What the last twelve months add up to. */
export function InsightsScreen({ store }: { readonly store: InsightsStore }) {
  const state = useStore(store);
  const { year, troubles } = state;
  return (
    <div className="insights">
      <h2>What your posts add up to</h2>
      <Troubles sentences={troubles} />
      {year === null && troubles.length === 0 && <p className="soft">One moment…</p>}
      {year?.posts === 0 && <NoPosts />}
      {year !== null && year.posts > 0 && <Plots {...state} year={year} />}
    </div>
  );
}

function Plots({
  year,
  today,
  channels,
  focus,
}: InsightsState & { readonly year: NonNullable<InsightsState['year']> }) {
  return (
    <>
      <p className="soft">From {sayDate(year.weeks[0]!.from, today)} to today, on all channels.</p>
      <WeeksPlot year={year} today={today} />
      <SilencesPlot year={year} today={today} channels={channels} />
      {year.cameBack.map((cameBack) => (
        <CameBackPlot key={cameBack.measure} cameBack={cameBack} />
      ))}
      <MixPlot year={year} />
      {year.segments.length > 0 && <SegmentsPlot year={year} />}
      {/* The last, because it grows once the posts are read word by word. */}
      <FocusPlot months={year.months} focus={focus} />
    </>
  );
}

function NoPosts() {
  return (
    <section className="section card">
      <p>
        No post in the last twelve months. What you publish beside the coach shows up here by itself: your
        weeks, the silences between them, and which kinds of post bring something back.
      </p>
      <p className="soft">What you posted before can come in from the files the networks give you.</p>
      <div className="row">
        <a className="button button-primary" href="#bring-in">
          Bring posts in
        </a>
        <a className="button" href="#history">
          Add one by hand
        </a>
      </div>
    </section>
  );
}
