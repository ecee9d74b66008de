import 'quill/dist/quill.core.css';
import './playground.css';
import { drawPage } from '../shell/pages';
import { openDoor } from './door';
import { makeDefaultPolicy } from './trusted-types';
import { world } from './world';

makeDefaultPolicy();
openDoor();
document.addEventListener('keydown', ({ key }) => world.shortcuts.push(key));
drawPage(location.pathname);
