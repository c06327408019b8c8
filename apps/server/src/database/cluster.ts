import { randomBytes, randomUUID } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import {
  access,
  chmod,
  chown,
  mkdir,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeOpenFolder, SYSTEM_FOLDER, type PostgresBinaries } from './postgres-binaries.js';
import { runAsUser, type Owner, type PostgresUser } from './postgres-user.js';

export const DATABASE_OWNER = 'chairside';

/** To whom the data of `folder` belongs, if there is any. */
export async function dataOwner(folder: string): Promise<Owner | undefined> {
  return stat(join(folder, 'data')).catch(() => undefined);
}

/** The superuser's password: random, made once, readable by nobody else. */
export async function readPassword(folder: string): Promise<string> {
  const file = join(folder, 'password');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  if (existsSync(join(folder, 'data'))) throw new Error(`The password of the database is gone: put back ${file}.`);
  const password = randomBytes(24).toString('base64url');
  const draft = `${file}.tmp`;
  await rm(draft, { force: true });
  await writeFile(draft, `${password}\n`, { mode: 0o600, flush: true });
  await rename(draft, file);
  return password;
}

/**
 * Gives the data folder, made first if there is none. It is made beside its place and renamed when whole, so one
 * that was interrupted leaves nothing behind that looks like a database.
 */
export async function ensureCluster(
  folder: string,
  user: PostgresUser,
  binaries: PostgresBinaries,
  password: string,
): Promise<string> {
  const data = join(folder, 'data');
  const link = await readlink(data).catch(() => undefined);
  if (link && !existsSync(link))
    throw new Error(`The database lies in ${link}, which is gone: put it back, or begin anew without ${folder}.`);
  if (!existsSync(data)) {
    const home = await reachableHome(folder, user);
    await initialise(home, user, binaries, password);
    if (home !== folder) await symlink(join(home, 'data'), data);
  } else if (user.owner) {
    await handOver(await realpath(data), user.owner);
  }
  return realpath(data);
}

// a folder that is closed to the server's user: its data lies under /var/lib, with a link in the folder
async function reachableHome(folder: string, user: PostgresUser): Promise<string> {
  if (!user.owner) return folder;
  if (await canEnter(user, folder)) return folder;
  const home = join(SYSTEM_FOLDER, randomUUID());
  await makeOpenFolder(SYSTEM_FOLDER);
  await makeOpenFolder(home);
  return home;
}

async function initialise(
  home: string,
  user: PostgresUser,
  binaries: PostgresBinaries,
  password: string,
): Promise<void> {
  const draft = join(home, 'data.tmp');
  const passwordCopy = join(home, 'password.tmp');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await rm(passwordCopy, { force: true });
  await writeFile(passwordCopy, `${password}\n`, { mode: 0o600 });
  if (user.owner) for (const path of [draft, passwordCopy]) await chown(path, user.owner.uid, user.owner.gid);
  try {
    const { code, output } = await runAsUser(user, [
      binaries.initdb,
      ...['-D', draft, '-U', DATABASE_OWNER, `--pwfile=${passwordCopy}`, '--auth=scram-sha-256', '--data-checksums'],
      // the built-in provider sorts the same on every system, and through every upgrade of one
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ]);
    if (code !== 0) throw new Error(`The database could not be made in ${home}: ${output.trim()}`);
  } finally {
    await rm(passwordCopy, { force: true });
  }
  await rename(draft, join(home, 'data'));
  await syncFolder(home);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

// made by root in a user namespace, and now there are none: the same data, for the user that PostgreSQL runs as
async function handOver(data: string, owner: Owner): Promise<void> {
  const user = { prefix: [], owner };
  if (!(await canEnter(user, dirname(data))))
    throw new Error(
      `PostgreSQL does not run as root, and its user cannot reach ${data}: open the folders above it (chmod o+x).`,
    );
  if ((await stat(data)).uid === owner.uid) return;
  const done = await runAsUser({ prefix: [] }, ['chown', '-R', `${owner.uid}:${owner.gid}`, data]);
  if (done.code !== 0)
    throw new Error(`The database in ${data} could not be handed to its user: ${done.output.trim()}`);
}

async function canEnter(user: PostgresUser, folder: string): Promise<boolean> {
  return (await runAsUser(user, ['sh', '-c', 'cd -- "$1"', 'sh', folder])).code === 0;
}

/** Makes the folder of a database and gives its one true name. Others may pass through it, but not look into it. */
export async function makeFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    const real = await realpath(folder);
    await access(real, constants.W_OK);
    if ((await stat(real)).uid === process.getuid?.()) await chmod(real, 0o711);
    return real;
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(`The database cannot be kept in ${folder} (${reason}): choose another place with CHAIRSIDE_DATA.`, {
      cause: error,
    });
  }
}

/** Gives a file that root made in somebody's folder to that somebody, who could not write it later. */
export async function giveToFolderOwner(folder: string, path: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(folder);
  await chown(path, uid, gid);
}
