// @ts-check
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {import('../fault.mjs').Fault} Fault */

const LIBRARIES = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketime.so.1`);

async function libfaketime() {
  for (const file of [process.env['LIBFAKETIME'] ?? '', ...LIBRARIES]) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  return undefined;
}

/** @type {Fault} */
export const serverClockWrong = {
  id: 'F17',
  title: "the server's clock is two hours ahead, then two hours behind, and steps while it runs",
  whyNot: async () => ((await libfaketime()) ? null : 'libfaketime is not installed (apt-get install libfaketime)'),
  run: async ({ stage, load, isQuick, say }) => {
    const file = join(stage.folder, 'clock');
    await writeFile(file, '+0');
    const preload = { LD_PRELOAD: (await libfaketime()) ?? '', DONT_FAKE_MONOTONIC: '1' };
    await stage.node.stop();
    await stage.node.start({ environment: { ...preload, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1' } });
    await load.live(60_000);
    for (const offset of ['+2h', '-2h', '+0']) {
      await writeFile(file, offset);
      await pause(isQuick ? 5_000 : 15_000);
      await load.flows();
      say(`  at ${offset}: ${load.stats.perSecond} entries/s, ${load.notLive().length} screens not live`);
    }
    await stage.node.stop();
    await stage.node.start();
    await load.live(60_000);
  },
};
