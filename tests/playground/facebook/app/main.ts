import './playground.css';
import { dress, openDoor } from './door';
import { draw } from './route';

openDoor();
dress();
draw();
addEventListener('popstate', draw);
