import { cpus, loadavg } from 'node:os';
import { measureEchoes } from './history/measure-echoes';
import { measureImport } from './history/measure-import';
import { measureScreen } from './history/measure-screen';

/** The parts of the benchmark by name; `npm run bench:history -- import` runs one. */
const sections: Readonly<Record<string, () => Promise<void>>> = {
  import: measureImport,
  screen: measureScreen,
  echoes: measureEchoes,
};

/** `npm run bench:history`: what a history of 100,000 costs, in Chromium, on the built extension. */
export async function main(names: readonly string[]): Promise<void> {
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${load}`,
  );
  for (const [name, measure] of Object.entries(sections))
    if (names.length === 0 || names.includes(name)) {
      console.log(`\n${name}`);
      await measure();
    }
}
