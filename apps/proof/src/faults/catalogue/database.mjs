// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../waiting.mjs';
import { staysLive } from './stays-live.mjs';

/**
 * @typedef {import('../fault.mjs').Fault} Fault
 * @typedef {import('../fault.mjs').Scene} Scene
 */

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
      await load.flows();
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
async function heldBy(scene, statement) {
  const { stage, load, isQuick, say, expect } = scene;
  const expectStayedLive = staysLive(scene, 'all screens');
  await stage.onDatabase(async (client) => {
    await client.query('BEGIN');
    await client.query(statement);
    await pause(3_000);
    expect('nothing is acknowledged meanwhile', load.stats.perSecond === 0);
    await pause(isQuick ? 6_000 : 12_000);
    expectStayedLive();
    await client.query('ROLLBACK');
  });
  say(`  entries flow again after ${Math.round(await load.flows())} ms`);
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

/** PostgreSQL counts them late. */
const COUNTED_WITHIN_MS = 10_000;

/** @type {Fault} */
export const deadlocks = {
  id: 'F16',
  title: 'transactions that lock the same rows crosswise',
  run: async ({ stage, isQuick, say, expect }) => {
    const before = await deadlocksOf(stage);
    let victim = 0;
    await stage.onDatabase(async (client) => {
      for (let turn = 0; turn < (isQuick ? 5 : 30); turn += 1) {
        await client.query('BEGIN');
        await client.query('SELECT id FROM sessions FOR UPDATE');
        await pause(100);
        // whoever of the two is picked as the victim, must come again
        await client.query('SELECT id FROM clinics FOR UPDATE').catch(() => (victim += 1));
        await client.query('ROLLBACK');
        await pause(200);
      }
    });
    const isCounted = async () => (await deadlocksOf(stage)) > before;
    await until('a deadlock is counted', COUNTED_WITHIN_MS, isCounted).catch((error) => say(`  ${error.message}`));
    const met = (await deadlocksOf(stage)) - before;
    say(`  ${met} deadlocks, in ${victim} of which ours was the victim`);
    expect('the server and ours lock each other out', met > 0);
  },
};

/** @param {Scene['stage']} stage */
async function deadlocksOf(stage) {
  const sql = 'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()';
  const { rows } = await stage.onDatabase((client) => client.query(sql));
  return rows[0].deadlocks;
}
