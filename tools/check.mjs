// Everything about the project that can be judged without running its tests, to the end, one line per step.
import { spawn } from 'node:child_process';
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

/** Runs one step to its end; says how it went, and all that it said where it failed. */
function passes([name, args]) {
  const began = Date.now();
  const child = spawn(process.execPath, args, { cwd: root, env: usableEnvironment() });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.once('close', (status) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${name.padEnd(16)} ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
      if (status !== 0) console.log(said.trimEnd());
      resolve(status === 0);
    });
  });
}

async function inOrder(several) {
  const results = [];
  for (const step of several) results.push(await passes(step));
  return results;
}

await main(async () => {
  ensureInstalled();
  const { packages, lint, ...others } = steps();
  const first = await passes(['packages', packages]);
  // the longest of them takes one core, all others together the other
  const [linted, results] = await Promise.all([passes(['lint', lint]), inOrder(Object.entries(others))]);
  const all = [first, linted, ...results];
  const failed = all.filter((passed) => !passed).length;
  console.log(`check: ${all.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
