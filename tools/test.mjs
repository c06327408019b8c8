// Every test: `npm test`; only those without a browser: `-- unit`; only those with one: `-- e2e`; the long ones too: `-- full`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './ensure-ready.mjs';
import { command, dataSubfolder, main, packagesWith, phase, root, usableEnvironment } from './workspace.mjs';

const QUIET = '--disable-warning=ExperimentalWarning';

// much of its time is waiting for real clocks, with one core in use: what has no clock runs in the other meanwhile
const WAITING = 'apps/server';
const CLOCKLESS = ['libs/domain', 'apps/demo-clinic'];

function runJest(folder, beside = false) {
  const report = join(dataSubfolder('test-results'), `${folder.replace('/', '-')}.json`);
  const few = beside ? ['--maxWorkers=1'] : [];
  const args = [QUIET, '--experimental-vm-modules', command('jest'), ...few, '--json', `--outputFile=${report}`];
  const count = (said) => ({
    passed: said.numPassedTests,
    failed: said.numFailedTests + said.numRuntimeErrorTestSuites,
  });
  return runReported(folder, args, report, count, beside);
}

function runPlaywright(folder) {
  const report = join(dataSubfolder('test-results', 'e2e'), 'report.json');
  const args = [QUIET, command('@playwright/test', 'playwright'), 'test'];
  return runReported(folder, args, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

async function runReported(folder, args, report, count, beside = false) {
  if (!beside) phase(`Testing ${folder}`);
  rmSync(report, { force: true });
  // a NODE_ENV from outside would test another React than tests are written for
  const long = process.argv[2] === 'full' ? { CHAIRSIDE_E2E_LONG: '1' } : {};
  const env = usableEnvironment({ NODE_ENV: 'test', CHAIRSIDE_E2E_REPORT: report, ...long });
  const status = await (beside ? runBeside : runHere)(folder, args, env);
  const counted = read(report, count);
  if (!counted) console.log(`The tests of ${folder} ended without a report: counted as one failed.`);
  const { passed, failed } = counted ?? { passed: 0, failed: 1 };
  if (status === 0 || failed > 0) return { passed, failed };
  console.log(`The tests of ${folder} passed, but their runner failed: counted as one failed.`);
  return { passed, failed: 1 };
}

async function runHere(folder, args, env) {
  const [status] = await once(
    spawn(process.execPath, args, { cwd: join(root, folder), env, stdio: 'inherit' }),
    'exit',
  );
  return status;
}

/** Gives way to what runs in the foreground, and says at its end what it had to say. */
async function runBeside(folder, args, env) {
  const child = spawn(process.execPath, args, { cwd: join(root, folder), env, stdio: ['ignore', 'pipe', 'pipe'] });
  setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const [status] = await once(child, 'close');
  phase(`Tested ${folder} meanwhile`);
  process.stdout.write(Buffer.concat(said));
  return status;
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

async function runAll(which) {
  const jest = which === 'e2e' ? [] : packagesWith('jest.config.js');
  const browser = which === 'unit' ? [] : packagesWith('playwright.config.ts').filter(hasSpecs);
  const alone = jest.filter((folder) => folder !== WAITING && !CLOCKLESS.includes(folder));
  const results = await inTurn(alone, (folder) => runJest(folder));
  const together = await Promise.all([
    inTurn(
      jest.filter((folder) => folder === WAITING),
      (folder) => runJest(folder),
    ),
    inTurn(
      jest.filter((folder) => CLOCKLESS.includes(folder)),
      (folder) => runJest(folder, true),
    ),
  ]);
  return [...results, ...together.flat(), ...(await inTurn(browser, runPlaywright))];
}

async function inTurn(folders, run) {
  const results = [];
  for (const folder of folders) results.push(await run(folder));
  return results;
}

await main(async () => {
  const [which] = process.argv.slice(2);
  if (which !== undefined && !['unit', 'e2e', 'full'].includes(which))
    throw new Error('Usage: npm test [-- unit | e2e | full]');
  let results = [{ passed: 0, failed: 1 }];
  try {
    ensureInstalled();
    ensureBuilt();
    results = await runAll(which);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  if (passed + failed === 0) console.log('No test ran.');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
