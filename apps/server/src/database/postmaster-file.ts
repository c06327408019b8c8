import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './launch-lock.js';

export interface Postmaster {
  pid: number;
  port: number;
}

const ORPHANS_LEAVE_WITHIN_MS = 10_000;

/**
 * Gives the server that runs on `data`, if one does. A `postmaster.pid` that names a process which is not that
 * server is removed, for PostgreSQL would refuse to start beside it; one that names no process at all is left to
 * PostgreSQL, which looks for survivors of the dead server itself.
 */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const file = join(data, 'postmaster.pid');
  const lines = await readFile(file, 'utf8').then(
    (text) => text.split('\n'),
    () => undefined,
  );
  if (!lines) return undefined;
  const pid = Number(lines[0]);
  if (runsOn(pid, data)) return { pid, port: Number(lines[3]) };
  await untilNobodyShares(Number(lines[6]?.trim().split(/\s+/)[1]));
  const isEmpty = lines.join('').trim() === '';
  if (isEmpty || isAlive(pid)) await rm(file, { force: true });
  return undefined;
}

/** Whether process `pid` is a PostgreSQL server on `data`: after a reboot its number may be anybody's; a zombie is none. */
export function runsOn(pid: number, data: string): boolean {
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && namesFolder(pid, data);
}

function namesFolder(pid: number, data: string): boolean {
  if (!existsSync('/proc/self/cmdline'))
    return spawnSync('ps', ['-ww', '-o', 'args=', '-p', `${pid}`], { encoding: 'utf8' }).stdout.includes(data);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    return false; // it ended between the two looks
  }
}

// killed with -9, a server leaves workers behind that hold its shared memory for a moment; until they are gone
// a new one must not touch the data, and PostgreSQL refuses to
async function untilNobodyShares(segment: number): Promise<void> {
  const end = Date.now() + ORPHANS_LEAVE_WITHIN_MS;
  while (Date.now() < end && (await isAttached(segment))) await pause(20);
}

async function isAttached(segment: number): Promise<boolean> {
  const table = await readFile('/proc/sysvipc/shm', 'utf8').catch(() => '');
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return rows.some(([, id, , , , , attached = 0]) => id === segment && attached > 0);
}
