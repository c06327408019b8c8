// @ts-check
// The tables of the clinic as a server by the book would name them to TypeORM.
import { EntitySchema } from 'typeorm';
import { aSet } from './a-set.mjs';
import { readingRow } from './peer-rows.mjs';

/** @typedef {ReturnType<typeof readingRow>} Reading */

const uuid = /** @type {const} */ ({ type: 'uuid' });
const key = /** @type {const} */ ({ type: 'uuid', primary: true });
const whole = /** @type {const} */ ({ type: 'integer' });
const instant = /** @type {const} */ ({ type: 'timestamptz' });

const { values, scales } = aSet(0);
const blank = { id: '', name: '', payload: { sessionId: '', patientId: '', takenAt: '', values: {}, scales: {} } };
const filled = { ...blank, payload: { ...blank.payload, values, scales } };
const moment = { clinicId: '', actorId: '', recordedAt: '', revision: 0 };
const always = new Set(Object.keys(readingRow(blank, moment)));
const charted = Object.keys(readingRow(filled, moment)).filter((column) => !always.has(column));

/** @type {EntitySchema<Reading>} */
export const READINGS = new EntitySchema({
  name: 'vitals_readings',
  columns: {
    ...{ clinic_id: key, id: key, session_id: uuid, patient_id: uuid, revision: whole },
    ...{ taken_at: instant, recorded_at: instant, recorded_by: uuid },
    ...Object.fromEntries(charted.map((column) => [column, { type: 'numeric', nullable: true }])),
    ...{ not_taken: { type: 'jsonb' }, confirmed: { type: 'text', array: true }, late: { type: 'boolean' } },
  },
});

/** @typedef {{ clinic_id: string, id: string, patient_id: string, status: string, revision: number }} Session */

/** @type {EntitySchema<Session>} */
export const SESSIONS = new EntitySchema({
  name: 'sessions',
  columns: { clinic_id: key, id: key, patient_id: uuid, status: { type: 'text' }, revision: whole },
});
