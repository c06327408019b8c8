import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { giveToFolderOwner } from './cluster.js';
import { canLogIn, type Login } from './login.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { asUser, type PostgresUser } from './postgres-user.js';
import { runsOn, type Postmaster } from './postmaster-file.js';

const POLL_MS = 20;
// after a crash it first replays what was committed; that may take minutes and must not be cut off
const RECOVERY_MAY_TAKE_MS = 300_000;
const STOP_MAY_TAKE_MS = 60_000;
const LOG_IS_LARGE_BYTES = 5_000_000;

// what is durable by default (fsync, synchronous_commit, full_page_writes) is not touched here
const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // nothing that a nurse typed may reach the log: no statements, no parameters, no messages that quote values
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_error_statement: 'panic',
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/**
 * Starts PostgreSQL on `data`, in a session of its own: neither Ctrl-C in the terminal nor the death of this
 * process ends it. On the port that is wanted, or any free one. Ready when a real login succeeds; throws with what it said when it ended instead.
 */
export async function startPostmaster(
  folder: string,
  data: string,
  user: PostgresUser,
  binaries: PostgresBinaries,
  { port: wanted, ...login }: Omit<Login, 'port'> & { port: number | undefined },
): Promise<Postmaster> {
  const port = wanted ?? (await freePort());
  const log = await openLog(folder);
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { file, args, options } = asUser(user, [binaries.postgres, '-D', data, '-p', `${port}`, ...settings]);
  const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', log.handle.fd, log.handle.fd] });
  child.unref();
  let ended = false;
  child.once('error', () => (ended = true));
  child.once('exit', () => (ended = true));
  await log.handle.close();
  const hasEnded = () => ended || child.pid === undefined;
  if (await opens({ ...login, port }, data, hasEnded)) return { pid: child.pid ?? 0, port };
  throw new Error(`PostgreSQL did not start. It said: ${await log.said()}`);
}

/** Takes over a server that runs already; gives false when it ended meanwhile (it was on its way out). */
export async function adoptPostmaster(found: Postmaster, data: string, login: Omit<Login, 'port'>): Promise<boolean> {
  return opens({ ...login, port: found.port }, data, () => !runsOn(found.pid, data));
}

async function opens(login: Login, data: string, hasEnded: () => boolean): Promise<boolean> {
  const end = Date.now() + RECOVERY_MAY_TAKE_MS;
  while (Date.now() < end) {
    if (await canLogIn(login, data)) return true;
    if (hasEnded()) return false;
    await pause(POLL_MS);
  }
  throw new Error(`A PostgreSQL server runs on ${data}, but nobody can log in to it: stop that server.`);
}

/** Fast shutdown: ends the sessions, writes everything down, and waits until the server is gone. */
export async function stopPostmaster({ pid }: Postmaster, data: string): Promise<void> {
  const end = Date.now() + STOP_MAY_TAKE_MS;
  if (runsOn(pid, data)) process.kill(pid, 'SIGINT');
  while (runsOn(pid, data)) {
    if (Date.now() > end) throw new Error(`PostgreSQL (process ${pid}) has not stopped within a minute.`);
    await pause(POLL_MS);
  }
}

// below the ports that systems give to outgoing connections (32768 and up): when the server has died, a client that
// tries to reach it could be given its very port, would be connected to itself, and the server could never come back
const PORTS = { from: 15_000, to: 32_000 } as const;

async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORTS.from, PORTS.to);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function openLog(folder: string) {
  const file = join(folder, 'postgres.log');
  if (existsSync(file) && (await stat(file)).size > LOG_IS_LARGE_BYTES) await rename(file, `${file}.1`);
  const handle = await open(file, 'a', 0o600);
  await giveToFolderOwner(folder, file);
  const { size } = await handle.stat();
  return { handle, said: async () => (await readFile(file)).subarray(size).toString().trim() };
}
