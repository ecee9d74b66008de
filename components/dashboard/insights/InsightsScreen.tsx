import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import type { InsightsStore } from '@/lib/state/insights';
import { MixPlot, SegmentsPlot } from './month-plots';
import { CameBackPlot, FocusPlot, SilencesPlot, WeeksPlot } from './plots';

/** What the last twelve months add up to. */
export function InsightsScreen({ store }: { readonly store: InsightsStore }) {
  const { year, today, channels, troubles } = useStore(store);
  return (
    <div className="insights">
      <h2>What your posts add up to</h2>
      <Troubles sentences={troubles} />
      {year === null && troubles.length === 0 && <p className="soft">One moment…</p>}
      {year?.posts === 0 && (
        <p className="soft">No post in the last twelve months. What you publish or bring in shows up here.</p>
      )}
      {year !== null && year.posts > 0 && (
        <>
          <WeeksPlot year={year} today={today} />
          <CameBackPlot year={year} />
          <MixPlot year={year} />
          {year.segments.length > 0 && <SegmentsPlot year={year} />}
          <FocusPlot year={year} />
          <SilencesPlot year={year} today={today} channels={channels} />
        </>
      )}
    </div>
  );
}
