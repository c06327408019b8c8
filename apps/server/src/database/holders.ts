import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveToFolderOwner } from './cluster.js';
import { isAlive } from './launch-lock.js';

/**
 * Notes that this process uses the database of `folder`. A second server that starts on the same folder and
 * goes again (its port was busy, say) must not stop the database under the first one.
 */
export async function holdDatabase(folder: string): Promise<{ release(): Promise<'last' | 'others'> }> {
  const holders = join(folder, 'holders');
  const mine = join(holders, `${process.pid}-${randomUUID()}`);
  await mkdir(holders, { recursive: true });
  await giveToFolderOwner(folder, holders);
  await writeFile(mine, '');
  return {
    async release() {
      await rm(mine, { force: true });
      const rest = await readdir(holders);
      const dead = rest.filter((name) => !isAlive(Number.parseInt(name)));
      await Promise.all(dead.map((name) => rm(join(holders, name), { force: true })));
      return rest.length > dead.length ? 'others' : 'last';
    },
  };
}
