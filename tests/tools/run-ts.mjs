// `node tests/tools/run-ts.mjs FILE ARGS`: runs `main(args)` of a TypeScript file of this project. Node 20 cannot by itself.
import { resolve } from 'node:path';
import { root } from './prepare.mjs';

/** Loads a TypeScript module with the project's alias and gives its exports. */
export async function loadTs(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(resolve(root, file), {
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
  });
  return module;
}

const [, self, file, ...rest] = process.argv;
if (self?.endsWith('run-ts.mjs') && file) {
  const { main } = await loadTs(file);
  process.exit(await main(rest));
}
