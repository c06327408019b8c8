// Everything about the project that can be judged without running its tests, to the end, one line per step.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-ready.mjs';
import { command, main, root, usableEnvironment } from './workspace.mjs';

// a function: on a fresh clone these programs are there only once installed
const steps = () => ({
  // the rule of the floors reads the graph of the packages, and says nothing in a fresh clone that has none yet
  packages: [command('nx'), 'show', 'projects'],
  lint: [command('eslint'), '.'],
  types: [command('nx'), 'run-many', '-t', 'typecheck', '--outputStyle=static'],
  format: [command('prettier'), '--check', '.'],
  'dead code': [command('knip')],
  'migration drift': [join(root, 'tools/db.mjs'), 'drift'],
  lockfile: [join(root, 'tools/lockfile-check.mjs')],
});

function passes([name, args]) {
  const began = Date.now();
  const options = { cwd: root, env: usableEnvironment(), encoding: 'utf8', maxBuffer: 1e9 };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${name.padEnd(16)} ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trimEnd());
  return status === 0;
}

await main(() => {
  ensureInstalled();
  const results = Object.entries(steps()).map(passes);
  const failed = results.filter((passed) => !passed).length;
  console.log(`check: ${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
