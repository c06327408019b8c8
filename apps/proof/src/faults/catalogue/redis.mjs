// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from '../clinic/find-program.mjs';
import { ProofRedis } from '../clinic/redis.mjs';

/** @typedef {import('../fault.mjs').Fault} Fault */

/** @type {Fault} */
export const redisLost = {
  id: 'F5',
  title: 'Redis, which wakes two servers, is emptied, frozen and killed',
  stage: { nodes: 2 },
  whyNot: async () =>
    (await findProgram('redis-server')) ? null : 'redis-server is not installed (apt-get install redis-server)',
  run: async ({ stage, load, isQuick, say }) => {
    const redis = await ProofRedis.open();
    try {
      for (const node of stage.nodes) {
        await node.stop();
        await node.start({ environment: { REDIS_URL: redis.url } });
      }
      await load.live(60_000);
      await load.flows();
      await redis.empty();
      redis.freeze();
      await pause(isQuick ? 6_000 : 20_000);
      say(`  frozen, with ${load.notLive().length} screens not live`);
      redis.thaw();
      await redis.kill();
      await pause(isQuick ? 6_000 : 20_000);
      say(`  killed, with ${load.notLive().length} screens not live`);
      await redis.start();
      say(`  all screens live after ${Math.round(await load.live(60_000))} ms`);
    } finally {
      await redis.kill();
    }
  },
};
