// `npm test`: everything, from a fresh clone, in the order in which failing is cheapest.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { prepare, prepareFirefox, root } from './prepare.mjs';

const reports = { unit: '.output/report-unit.json', browser: '.output/report-browser.json' };

const steps = [
  ['types', 'tsc', '--noEmit'],
  ['types of the pure folders', 'tsc', '-p', 'tests/config/tsconfig.pure.json', '--noEmit'],
  ['lint', 'oxlint'],
  ['format', 'prettier', '--check', '.'],
  ['unit and component tests', ...vitest('tests/config/vitest.ts', reports.unit)],
  ['build', 'wxt', 'build'],
  ['build for tests', 'wxt', 'build', '--mode', 'test'],
  ['build for Firefox', 'wxt', 'build', '--browser', 'firefox'],
  ['build for tests in Firefox', 'wxt', 'build', '--browser', 'firefox', '--mode', 'test'],
  ['size', 'node', 'tests/tools/size.mjs'],
  ['browser tests', ...vitest('tests/config/vitest.browser.ts', reports.browser)],
];

function vitest(config, report) {
  return [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
}

/** Runs the steps until one fails; the last line counts the tests of all runners. */
function main() {
  try {
    prepare();
    prepareFirefox();
  } catch (error) {
    console.error(error.message);
    return finish(1);
  }
  mkdirSync(`${root}.output`, { recursive: true });
  for (const report of Object.values(reports)) rmSync(root + report, { force: true });
  for (const [name, ...command] of steps) {
    console.log(`\n== ${name}`);
    if (runStep(command) !== 0) {
      console.error(`\nStopped at: ${name}.`);
      return finish(1);
    }
  }
  return finish(0);
}

function runStep([command, ...options]) {
  const isNode = command === 'node';
  const [program, rest] = isNode
    ? [process.execPath, options]
    : ['npx', ['--no-install', command, ...options]];
  const shell = !isNode && process.platform === 'win32';
  return spawnSync(program, rest, { cwd: root, stdio: 'inherit', shell }).status ?? 1;
}

function finish(code) {
  const counts = Object.values(reports).map(readCounts);
  const sum = (field) => counts.reduce((total, count) => total + count[field], 0);
  // A step that fails without a failing test (types, a build) must not read as "0 failed".
  const failed = Math.max(sum('failed'), code);
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = code || (failed > 0 ? 1 : 0);
}

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(root + report, 'utf8'),
    );
    // A file that fails outside its tests (an import, a hook) counts as one failure.
    const brokenFiles = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + brokenFiles.length,
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

main();
