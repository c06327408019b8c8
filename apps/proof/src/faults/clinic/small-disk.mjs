// @ts-check
import { execFile } from 'node:child_process';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PIECE = Buffer.alloc(1_000_000, 1);

/** A disk that can be filled, in memory; only root can make one. */
export class SmallDisk {
  #ballast;

  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
    this.#ballast = join(folder, 'ballast');
  }

  /**
   * @param {string} folder
   * @param {number} megabytes
   */
  static async mount(folder, megabytes) {
    await mkdir(folder, { recursive: true });
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'chairside-proof', folder]);
    return new SmallDisk(folder);
  }

  /** Until not a byte more is taken. */
  async fill() {
    const file = await open(this.#ballast, 'w');
    try {
      for (;;) await file.write(PIECE);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOSPC') throw error;
    } finally {
      await file.close();
    }
  }

  async free() {
    await rm(this.#ballast, { force: true });
  }

  async unmount() {
    await run('umount', [this.folder]);
  }
}
