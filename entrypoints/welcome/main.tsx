import 'temporal-polyfill/global';
import '@/components/shared/tokens.css';
import '@/components/shared/screen.css';
import '@/components/welcome/welcome.css';
import { startScreen } from '@/components/shared/start-screen';
import { Welcome } from '@/components/welcome/Welcome';
import { openPanel } from '@/entrypoints/sidepanel/open-panel';
import { createWelcomeStore } from '@/lib/state/welcome';
import { openDoors } from './doors';

const doors = openDoors();
const store = createWelcomeStore(doors);

startScreen(
  <Welcome
    store={store}
    localeWeekStart={doors.localeWeekStart}
    onOpenPanel={(network) => void openPanel(network)}
  />,
);
void store.getState().load();
