import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { command, installed, phase, root, usableEnvironment } from './workspace.mjs';

const LOCK_HASH = installed('.chairside-lock-hash');

/** Installs the packages that package-lock.json names, unless just those are there. */
export function ensureInstalled() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (read(LOCK_HASH) === hash) return;
  if (!holdsAllOf(lock)) install();
  try {
    writeFileSync(LOCK_HASH, hash);
  } catch {
    // packages of another user: complete, so only the next look is slower
  }
}

/** Builds what is stale; shows what the build says only when it fails. */
export function ensureBuilt() {
  phase('Building');
  const args = [command('nx'), 'run-many', '-t', 'build', '--outputStyle=static'];
  run(process.execPath, args, usableEnvironment({ NODE_ENV: 'production' }), 'The build failed.');
}

// npm notes what it installed; somebody who ran `npm ci` or `npm install` need not wait for another
function holdsAllOf(lock) {
  const noted = read(installed('.package-lock.json'));
  if (!noted) return false;
  const present = JSON.parse(noted).packages;
  const wanted = Object.entries(JSON.parse(lock).packages).filter(([path]) => path.includes('node_modules/'));
  return wanted.every(([path, { version, integrity, link, optional }]) => {
    const found = present[path];
    if (!found) return optional === true;
    return link ? found.link : found.version === version && found.integrity === integrity;
  });
}

function install() {
  phase('Installing (first time, about a minute)');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const outer = process.env.npm_execpath ?? '';
  const [file, first] = basename(outer) === 'npm-cli.js' ? [process.execPath, [outer]] : ['npm', []];
  run(file, [...first, ...args], usableEnvironment(), 'The packages could not be installed.');
}

function run(file, args, env, failure) {
  const { status, error, stdout, stderr } = spawnSync(file, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error([stdout, stderr, error?.message, failure].filter(Boolean).join('\n'));
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
