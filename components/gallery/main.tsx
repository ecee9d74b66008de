import { createRoot } from 'react-dom/client';
import { Gallery } from './Gallery';
import './gallery.css';

const asked = new URLSearchParams(location.search);
const stage = document.createElement('div');
document.body.append(stage);
createRoot(stage).render(
  <Gallery theme={asked.get('theme') === 'dark' ? 'dark' : 'light'} only={asked.get('case')} />,
);
