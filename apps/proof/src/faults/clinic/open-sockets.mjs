// @ts-check
import { readdir, readFile, readlink } from 'node:fs/promises';

const ESTABLISHED = '01';
const CLOSE_WAIT = '08';

/**
 * How many connections to its own port a process holds: counted from outside, by the kernel's tables, so that none is
 * missed that the process itself forgot.
 * @param {number} pid
 * @param {number} port
 */
export async function openSockets(pid, port) {
  const [table, own] = await Promise.all([readFile(`/proc/${pid}/net/tcp`, 'utf8'), socketsOf(pid)]);
  return connectionsAt(table, port).filter((inode) => own.has(inode)).length;
}

/**
 * The inodes of the connections at a local port that are open, or that the other side has closed already.
 * @param {string} table as /proc/net/tcp
 * @param {number} port
 */
export function connectionsAt(table, port) {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return table.split('\n').flatMap((line) => {
    const [, local = '', , state = '', , , , , , inode = ''] = line.trim().split(/\s+/);
    return local.endsWith(suffix) && (state === ESTABLISHED || state === CLOSE_WAIT) ? [inode] : [];
  });
}

/** @param {number} pid */
async function socketsOf(pid) {
  const names = await readdir(`/proc/${pid}/fd`);
  const links = await Promise.all(names.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')));
  return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
}
