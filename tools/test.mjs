// Every test: `npm test`; only those without a browser: `-- unit`; only those with one: `-- e2e`; the long ones too: `-- full`.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './ensure-ready.mjs';
import { command, dataSubfolder, main, packagesWith, phase, root, usableEnvironment } from './workspace.mjs';

const QUIET = '--disable-warning=ExperimentalWarning';

function runJest(folder) {
  const report = join(dataSubfolder('test-results'), `${folder.replace('/', '-')}.json`);
  const args = [QUIET, '--experimental-vm-modules', command('jest'), '--json', `--outputFile=${report}`];
  return runReported(folder, args, report, (said) => ({
    passed: said.numPassedTests,
    failed: said.numFailedTests + said.numRuntimeErrorTestSuites,
  }));
}

function runPlaywright(folder) {
  const report = join(dataSubfolder('test-results', 'e2e'), 'report.json');
  const args = [QUIET, command('@playwright/test', 'playwright'), 'test'];
  return runReported(folder, args, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

function runReported(folder, args, report, count) {
  phase(`Testing ${folder}`);
  rmSync(report, { force: true });
  // a NODE_ENV from outside would test another React than tests are written for
  const long = process.argv[2] === 'full' ? { CHAIRSIDE_E2E_LONG: '1' } : {};
  const env = usableEnvironment({ NODE_ENV: 'test', CHAIRSIDE_E2E_REPORT: report, ...long });
  const { status } = spawnSync(process.execPath, args, { cwd: join(root, folder), env, stdio: 'inherit' });
  const counted = read(report, count);
  if (!counted) console.log(`The tests of ${folder} ended without a report: counted as one failed.`);
  const { passed, failed } = counted ?? { passed: 0, failed: 1 };
  if (status === 0 || failed > 0) return { passed, failed };
  console.log(`The tests of ${folder} passed, but their runner failed: counted as one failed.`);
  return { passed, failed: 1 };
}

function read(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}

const hasSpecs = (folder) =>
  readdirSync(join(root, folder, 'src'), { recursive: true }).some((name) => name.endsWith('.spec.ts'));

function runAll(which) {
  const jest = which === 'e2e' ? [] : packagesWith('jest.config.js');
  const browser = which === 'unit' ? [] : packagesWith('playwright.config.ts').filter(hasSpecs);
  return [...jest.map(runJest), ...browser.map(runPlaywright)];
}

await main(() => {
  const [which] = process.argv.slice(2);
  if (which !== undefined && !['unit', 'e2e', 'full'].includes(which))
    throw new Error('Usage: npm test [-- unit | e2e | full]');
  let results = [{ passed: 0, failed: 1 }];
  try {
    ensureInstalled();
    ensureBuilt();
    results = runAll(which);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  if (passed + failed === 0) console.log('No test ran.');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
