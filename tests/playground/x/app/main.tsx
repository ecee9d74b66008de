import 'draft-js/dist/Draft.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { App } from '../shell/App';
import { openDoor } from './door';
import { watchHistory } from './route';
import { watchShortcuts } from './shortcuts';

openDoor();
watchHistory();
watchShortcuts();
createRoot(document.getElementById('react-root')!).render(<App />);
