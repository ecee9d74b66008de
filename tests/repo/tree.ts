/** A name of ours: kebab-case, or PascalCase for a component; more endings (`x.test.ts`, `x.d.mts`) may follow. */
const wellNamed = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|(?:[A-Z][a-z0-9]*)+)(?:\.[a-z]+)+$/;
const emptyWords = new Set([
  'manager',
  'helper',
  'helpers',
  'util',
  'utils',
  'common',
  'service',
  'services',
  'data',
]);

/** True for kebab-case files and PascalCase components (`.tsx` only). */
export function isWellNamed(file: string): boolean {
  return wellNamed.test(file) && (/^[a-z0-9]/.test(file) || file.endsWith('.tsx'));
}

/** The words of a name that say nothing: `manager`, `helper`, `utils` and their kin; empty for a good name. */
export function findEmptyWords(file: string): string[] {
  const words = file
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter((word) => emptyWords.has(word));
}
