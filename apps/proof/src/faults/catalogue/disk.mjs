// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from '../clinic/find-program.mjs';
import { until } from '../waiting.mjs';

/** @typedef {import('../fault.mjs').Fault} Fault */

/** @type {Fault} */
export const diskFull = {
  id: 'F11',
  title: 'the disk of the database is full',
  diskMb: 300,
  whyNot: () => (process.getuid?.() === 0 ? null : 'only root can mount a small disk'),
  run: async ({ stage, load, disk, isQuick, say }) => {
    await disk?.fill();
    const stopped = await until('nothing is saved any more', 90_000, () => load.stats.perSecond === 0);
    say(`  nothing is saved any more after ${Math.round(stopped)} ms`);
    await pause(isQuick ? 5_000 : 15_000);
    await disk?.free();
    if (!stage.postgres.isRunning()) {
      say('  PostgreSQL had ended; it is started again');
      await stage.postgres.start();
    }
    say(`  all screens live ${Math.round(await load.live(90_000))} ms after there is room again`);
    await load.flows();
  },
};

/** @type {Fault} */
export const syncFails = {
  id: 'F12',
  title: 'the disk fails while PostgreSQL writes its log down (EIO)',
  whyNot: async () => ((await findProgram('strace')) ? null : 'strace is not installed (apt-get install strace)'),
  run: async ({ stage, load, say }) => {
    const before = await stage.postgres.processes();
    const inject = ['-e', 'trace=fsync,fdatasync', '-e', 'inject=fsync,fdatasync:error=EIO:when=5'];
    const targets = before.slice(1).flatMap((pid) => ['-p', String(pid)]);
    const strace = spawn('strace', ['-f', '-qq', '-o', '/dev/null', ...inject, ...targets], { stdio: 'ignore' });
    const ended = once(strace, 'exit');
    await until('PostgreSQL gives up', 60_000, async () => {
      const now = await stage.postgres.processes();
      return before.slice(1).every((pid) => !now.includes(pid));
    });
    strace.kill();
    await ended;
    if (!stage.postgres.isRunning()) await stage.postgres.start();
    say(`  PostgreSQL gave up all its processes; all screens live after ${Math.round(await load.live(60_000))} ms`);
    await load.flows();
  },
};
