import 'temporal-polyfill/global';
import '@/components/shared/tokens.css';
import '@/components/shared/screen.css';
import '@/components/dashboard/dashboard.css';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { startScreen } from '@/components/shared/start-screen';
import { createDashboardStore } from '@/lib/state/dashboard';
import { openDoors } from './doors';
import { moreScreens } from './more-screens';

const store = createDashboardStore(openDoors());
const { load } = store.getState();

startScreen(
  <Dashboard store={store} onOpenWelcome={() => location.assign('/welcome.html')} more={moreScreens} />,
);
void load();

// A post may have gone out in another tab meanwhile.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && store.getState().stage === 'ready') void load();
});
