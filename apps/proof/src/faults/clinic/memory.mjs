// @ts-check
import { readFile } from 'node:fs/promises';

/**
 * Megabytes of memory that a process holds.
 * @param {number} pid
 */
export async function residentMb(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}
