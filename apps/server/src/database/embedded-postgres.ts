import { join } from 'node:path';
import type { Log } from '../logging/log.js';
import { DATABASE_OWNER, dataOwner, ensureCluster, makeFolder, readPassword } from './cluster.js';
import { holdDatabase } from './holders.js';
import { keepRunning } from './keep-running.js';
import { withLock } from './launch-lock.js';
import { ensureDatabase, urlOf } from './login.js';
import { findBinaries } from './postgres-binaries.js';
import { choosePostgresUser } from './postgres-user.js';
import { findPostmaster, runsOn, type Postmaster } from './postmaster-file.js';
import { adoptPostmaster, startPostmaster, stopPostmaster } from './postmaster.js';

export interface EmbeddedPostgres {
  /** The owner's login on the database `chairside`. */
  url: string;
  /** It was running already: another server's, or left behind when node was killed. */
  adopted: boolean;
  /** Starts it again, where it was, whenever it ends by itself: killed, crashed, or stopped by somebody else. */
  lookAfter(log: Pick<Log, 'warn' | 'error'>): void;
  /** Fast shutdown, waited for; while another server uses the database, it only lets go of it. */
  stop(): Promise<void>;
}

const STARTS_TRIED = 3;

/**
 * Gives a running PostgreSQL whose data lies in `folder`: makes it when there is none, adopts the one that runs.
 * It listens on loopback only and outlives this process unless `stop` is called.
 */
export async function launchPostgres(folder: string): Promise<EmbeddedPostgres> {
  const home = await makeFolder(folder);
  const lock = join(home, 'launch.lock');
  return withLock(lock, async () => {
    const password = await readPassword(home);
    let running = await findOrStart(home, password);
    const { adopted, postmaster } = running;
    const login = { port: postmaster.port, user: DATABASE_OWNER, password };
    await ensureDatabase(login, DATABASE_OWNER);
    const holder = await holdDatabase(home);
    const isRunning = () => runsOn(running.postmaster.pid, running.data);
    // on the port that everybody knows; whoever else looks after it may have been first
    const start = () =>
      withLock(lock, async () => {
        running = await findOrStart(home, password, postmaster.port);
      });
    const stop = async (): Promise<void> => {
      if ((await holder.release()) === 'last') await stopPostmaster(running.postmaster, running.data);
    };
    let leave = () => Promise.resolve();
    return {
      url: urlOf(login, DATABASE_OWNER),
      adopted,
      lookAfter: (log) => {
        leave = keepRunning({ isRunning, start }, log);
      },
      stop: async () => {
        await leave();
        await withLock(lock, stop);
      },
    };
  });
}

interface Running {
  postmaster: Postmaster;
  data: string;
  adopted: boolean;
}

async function findOrStart(home: string, password: string, port?: number): Promise<Running> {
  const user = choosePostgresUser(await dataOwner(home));
  const binaries = await findBinaries(user);
  const data = await ensureCluster(home, user, binaries, password);
  const login = { user: DATABASE_OWNER, password };
  const found = await findPostmaster(data);
  if (found && (await adoptPostmaster(found, data, login))) return { postmaster: found, data, adopted: true };
  for (let tried = 1; ; tried += 1) {
    try {
      return {
        postmaster: await startPostmaster(home, data, user, binaries, { ...login, port }),
        data,
        adopted: false,
      };
    } catch (error) {
      const unusable = await findPostmaster(data);
      if (unusable) await stopPostmaster(unusable, data);
      // it may have ended because the free port we found was taken by somebody else before it got there
      if (unusable || tried === STARTS_TRIED) throw error;
    }
  }
}
