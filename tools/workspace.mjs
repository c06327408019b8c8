import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The folder of the project. */
export const root = dirname(import.meta.dirname);

/** Where everything lies that is not source: the database, logs, reports. */
export const dataFolder = resolve(root, process.env.CHAIRSIDE_DATA ?? 'var');

/** A path among the installed packages. */
export const installed = (...names) => join(root, 'node_modules', ...names);

/** The file of a package's command, as the package itself says, to be run by Node. */
export function command(packageName, name = packageName) {
  const { bin } = JSON.parse(readFileSync(installed(packageName, 'package.json'), 'utf8'));
  return installed(packageName, typeof bin === 'string' ? bin : bin[name]);
}

/** Folders of the workspace that hold `file`. */
export function packagesWith(file) {
  const folders = ['libs', 'apps'].filter((floor) => existsSync(join(root, floor)));
  const packages = folders.flatMap((floor) => readdirSync(join(root, floor)).map((name) => `${floor}/${name}`));
  return packages.filter((folder) => existsSync(join(root, folder, file)));
}

/** Makes a folder under the data folder and gives its path. */
export function dataSubfolder(...names) {
  const folder = join(dataFolder, ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}

// what an outer npm was told about its own run, and would make an inner one do less, or elsewhere
const OUTER_NPM = [
  ...['also', 'dev', 'dry_run', 'global', 'include', 'include_workspace_root', 'json', 'local_prefix', 'location'],
  ...[
    'omit',
    'only',
    'optional',
    'package_lock',
    'package_lock_only',
    'prefix',
    'production',
    'workspace',
    'workspaces',
  ],
].map((name) => `npm_config_${name}`);

/** Our environment for npm and Nx, with a home that can be written to. */
export function usableEnvironment(changes = {}) {
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', npm_config_loglevel: 'error', ...changes };
  for (const name of Object.keys(env)) if (OUTER_NPM.includes(name.toLowerCase())) delete env[name];
  try {
    accessSync(homedir(), constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    env.HOME = dataSubfolder('home');
    env.npm_config_cache = dataSubfolder('npm-cache');
    delete env.npm_config_userconfig;
  }
  return env;
}

/** Prints what goes on now, with the time of day. */
export function phase(text) {
  console.log(`${new Date().toTimeString().slice(0, 8)}  ${text}`);
}

/** Runs the main function of a tool: a failure ends it with one plain sentence. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
