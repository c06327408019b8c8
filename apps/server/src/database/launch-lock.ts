import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const TOUCH_EVERY_MS = 2_000;
const ABANDONED_AFTER_MS = 20_000;
const POLL_MS = 50;

/**
 * Runs `work` while no other process does so under the same lock file; waits for its turn. The lock of a
 * process that died, or that has not touched it for 20 s (its number may be somebody else's by now), is taken over.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = `${process.pid} ${randomUUID()}`;
  while (!(await take(file, mine))) {
    await breakIfAbandoned(file);
    await pause(POLL_MS);
  }
  const touch = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), TOUCH_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    if ((await contentOf(file)) === mine) await rm(file, { force: true });
  }
}

// a linked file appears whole: nobody ever reads a lock without its holder's number
async function take(file: string, mine: string): Promise<boolean> {
  const draft = `${file}.${mine.replace(' ', '-')}`;
  await writeFile(draft, mine, { mode: 0o644 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function breakIfAbandoned(file: string): Promise<void> {
  const seen = await contentOf(file);
  const touched = await stat(file).then(
    (found) => found.mtimeMs,
    () => Date.now(),
  );
  if (seen === undefined || (isAlive(Number.parseInt(seen)) && Date.now() - touched < ABANDONED_AFTER_MS)) return;
  // of several who see the abandoned lock one wins the rename; it looks again at what it took away
  const taken = `${file}.${randomUUID()}`;
  const won = await rename(file, taken).then(
    () => true,
    () => false,
  );
  if (!won) return;
  if ((await contentOf(taken)) !== seen) await link(taken, file).catch(() => undefined);
  await rm(taken, { force: true });
}

/** Whether a process with this number lives, be it ours or another user's. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function contentOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
