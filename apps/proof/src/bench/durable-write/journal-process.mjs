// @ts-check
// The shipped server's way to write, from the lane on: lane, journal, decision, rows, hash chain, checkpoint, NOTIFY.
import { demoPersonId } from '@chairside/domain';
import { readEnv } from '../../../../server/dist/config/env.js';
import { openDatabase } from '../../../../server/dist/database/database.js';
import { DEMO_CLINIC_ID } from '../../../../server/dist/demo/demo-clinic.js';
import { Readiness } from '../../../../server/dist/health/readiness.js';
import { loadState } from '../../../../server/dist/journal/checkpoints.js';
import { bodyHashOf } from '../../../../server/dist/journal/hash-chain.js';
import { Journal } from '../../../../server/dist/journal/journal.js';
import { Lanes } from '../../../../server/dist/journal/lane.js';
import { Boards } from '../../../../server/dist/live/boards.js';
import { Log } from '../../../../server/dist/logging/log.js';
import { seatsOf } from '../clinics/seats.mjs';
import { writeOnRequest } from './write-on-request.mjs';

const env = readEnv(process.env);
const log = new Log(env.LOG_LEVEL);
const database = await openDatabase(env, log);
const boards = new Boards();
const lanes = new Lanes(new Journal(database, boards, new Readiness(), log));
const state = await database.forClinic(DEMO_CLINIC_ID, (client) => loadState(client, DEMO_CLINIC_ID));
if (!state) throw new Error('there is no clinic');
boards.set(state);

const actor = { id: demoPersonId('ana'), role: /** @type {const} */ ('nurse') };
writeOnRequest(await seatsOf(env.DATABASE_URL ?? ''), async ({ id, name, payload }) => {
  const command = /** @type {import('@chairside/domain').Command} */ ({ id, name, payload });
  const outcome = await lanes.submit(DEMO_CLINIC_ID, { command, actor, bodyHash: bodyHashOf(name, payload) });
  if (outcome.kind !== 'accepted') throw outcome.error;
});
