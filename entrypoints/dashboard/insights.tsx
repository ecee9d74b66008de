import '@/components/dashboard/insights/insights.css';
import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { InsightsScreen as Screen } from '@/components/dashboard/insights/InsightsScreen';
import { createInsightsStore } from '@/lib/state/insights';
import { openInsightsDoors } from './insights-doors';

const store = createInsightsStore(openInsightsDoors(browser.storage.local));

/** The insights, made anew each time they are opened. */
export function InsightsScreen() {
  useEffect(() => void store.getState().load(), []);
  return <Screen store={store} />;
}
