import 'temporal-polyfill/global';
import { defineBackground } from 'wxt/utils/define-background';
import { registerEchoUpkeep } from './echo-upkeep';
import { registerFolderBackup } from './folder-backup';
import { createBeat, registerHeartbeat } from './heartbeat';
import { registerInstall } from './install';
import { registerMessages } from './messages';
import { registerNudges } from './nudge-answers';
import { createDrain, registerOutboxDrain } from './outbox-drain';
import { registerTakenPermission } from './taken-permission';
import { registerUnlock } from './screen-lock';
import { createTools } from './tools';

/**
 * Every listener is registered before the first await: a worker is woken by events it is known to listen to. In Chrome it
 * is a module, because a module shares its chunks with the pages: 740 KB zipped were 540 then (25 November 2026).
 */
export default defineBackground({
  type: { chrome: 'module', edge: 'module' },
  main() {
    const tools = createTools();
    const beat = createBeat(tools);
    const drain = createDrain(tools, beat);
    registerMessages(tools, { drain, beat });
    registerOutboxDrain(drain);
    registerHeartbeat(beat, tools);
    registerNudges(tools, beat);
    registerUnlock(beat);
    registerTakenPermission(tools);
    registerInstall(tools);
    registerEchoUpkeep(tools);
    // Firefox lets no extension write into a folder.
    if (!import.meta.env.FIREFOX) registerFolderBackup(tools);
  },
});
