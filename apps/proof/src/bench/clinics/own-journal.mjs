// @ts-check
import { readEnv } from '@chairside/server/config/env';
import { openDatabase } from '@chairside/server/database/database';
import { Readiness } from '@chairside/server/health/readiness';
import { loadState } from '@chairside/server/journal/checkpoints';
import { bodyHashOf } from '@chairside/server/journal/hash-chain';
import { Journal } from '@chairside/server/journal/journal';
import { Lanes } from '@chairside/server/journal/lane';
import { Boards } from '@chairside/server/live/boards';
import { Log } from '@chairside/server/logging/log';
import { PostgresWakeUps } from '@chairside/server/wake-ups/postgres-wake-ups';

/**
 * @typedef {import('@chairside/domain').Command} Command
 * @typedef {import('@chairside/domain').Actor} Actor
 */

/**
 * The shipped server's way to write, from the lane on, without a server around it.
 * @param {Record<string, string>} settings as a server is told them
 */
export async function openJournal(settings) {
  const log = new Log('error');
  const database = await openDatabase(readEnv(settings), log);
  const boards = new Boards();
  const wakeUps = new PostgresWakeUps(database.appUrl, log);
  const journal = new Journal(database, boards, new Readiness(), log, wakeUps);
  const lanes = new Lanes(journal);
  return {
    /** @param {string} clinicId */
    load: async (clinicId) => {
      const state = await database.forClinic(clinicId, (client) => loadState(client, clinicId));
      if (!state) throw new Error(`there is no clinic ${clinicId}`);
      boards.set(state);
    },
    /**
     * Resolves once it is committed.
     * @param {string} clinicId
     * @param {Command} command
     * @param {Actor} actor
     */
    submit: async (clinicId, command, actor) => {
      const bodyHash = bodyHashOf(command.name, command.payload);
      const outcome = await lanes.submit(clinicId, { command, actor, bodyHash, untilMs: Infinity });
      if (outcome.kind !== 'accepted') throw outcome.error;
    },
    close: async () => {
      await journal.onApplicationShutdown();
      await database.close();
    },
  };
}
