// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../waiting.mjs';

/**
 * @typedef {import('../fault.mjs').Fault} Fault
 * @typedef {import('../fault.mjs').Scene} Scene
 */

const FLOW_PER_SECOND = 50;

/** @type {Fault} */
export const postgresFrozen = {
  id: 'F3',
  title: 'PostgreSQL stands still (SIGSTOP)',
  run: async ({ stage, load, isQuick, say }) => {
    const began = performance.now();
    await stage.postgres.freeze();
    const isKnown = () => load.stats.screens.every(({ isLive }) => !isLive);
    say(`  every screen says so after ${Math.round(await until('no screen is live', 10_000, isKnown))} ms`);
    await pause(Math.max(0, began + (isQuick ? 8_000 : 20_000) - performance.now()));
    await stage.postgres.thaw();
    say(`  all screens live ${Math.round(await load.live(60_000))} ms after it goes on`);
  },
};

/** @type {Fault} */
export const postgresRestarted = {
  id: 'F4',
  title: 'PostgreSQL is restarted at once (-m immediate)',
  run: async ({ stage, load, isQuick, say }) => {
    for (let restart = 0; restart < (isQuick ? 1 : 5); restart += 1) {
      await load.flows(FLOW_PER_SECOND);
      await stage.postgres.stopImmediately();
      await stage.postgres.start();
      say(`  all screens live after ${Math.round(await load.live(60_000))} ms`);
    }
  },
};

/** @type {Fault} */
export const tableLocked = {
  id: 'F13',
  title: 'somebody locks the table of readings',
  run: (scene) => heldBy(scene, 'LOCK TABLE vitals_readings IN ACCESS EXCLUSIVE MODE'),
};

/** @type {Fault} */
export const clinicLocked = {
  id: 'F14',
  title: "an idle transaction holds the clinic's row",
  isQuick: true,
  run: (scene) => heldBy(scene, 'UPDATE clinics SET revision = revision'),
};

/**
 * A transaction that does one thing and then nothing: entries wait, are answered as not saved, and come home afterwards;
 * no screen goes dark for it, since it still shows all that was saved.
 * @param {Scene} scene
 * @param {string} statement
 */
async function heldBy({ stage, load, isQuick, say, expect }, statement) {
  await stage.onDatabase(async (client) => {
    await client.query('BEGIN');
    await client.query(statement);
    await pause(3_000);
    expect('nothing is acknowledged meanwhile', load.stats.perSecond === 0);
    await pause(isQuick ? 6_000 : 12_000);
    expect('every screen stays live', load.areLive());
    await client.query('ROLLBACK');
  });
  const againMs = await until('entries flow again', 30_000, () => load.stats.perSecond >= FLOW_PER_SECOND);
  say(`  ${FLOW_PER_SECOND} entries/s again after ${Math.round(againMs)} ms`);
}

/** @type {Fault} */
export const connectionsExhausted = {
  id: 'F15',
  title: 'the server loses its connections, and nobody gets one',
  run: async ({ stage, load, isQuick, say }) => {
    const { Client } = (await import('pg')).default;
    /** @type {import('pg').Client[]} */
    const held = [];
    const hold = async () => {
      for (;;) {
        const client = new Client({ connectionString: stage.postgres.url(stage.database) });
        client.on('error', () => undefined); // it is here to be in the way, and asks nothing
        await client.connect();
        held.push(client);
      }
    };
    await hold().catch((error) => say(`  ${held.length} connections held: ${error.message}`));
    await held[0]?.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'chairside_app'`);
    await hold().catch(() => undefined); // what the server let go of, too
    await pause(isQuick ? 6_000 : 15_000);
    await Promise.all(held.map((client) => client.end()));
    say(`  all screens live ${Math.round(await load.live(60_000))} ms after they are free`);
  },
};

/** @type {Fault} */
export const deadlocks = {
  id: 'F16',
  title: 'transactions that lock the same rows crosswise',
  run: async ({ stage, isQuick, say }) => {
    let deadlocked = 0;
    await stage.onDatabase(async (client) => {
      for (let turn = 0; turn < (isQuick ? 5 : 30); turn += 1) {
        await client.query('BEGIN');
        await client.query('SELECT id FROM sessions FOR UPDATE');
        await pause(100);
        // whoever of the two is picked as the victim, must come again
        await client.query('SELECT id FROM clinics FOR UPDATE').catch(() => (deadlocked += 1));
        await client.query('ROLLBACK');
        await pause(200);
      }
    });
    say(`  ours was the victim ${deadlocked} times`);
  },
};
