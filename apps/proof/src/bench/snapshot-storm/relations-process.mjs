// @ts-check
// Answers each hello with the sessions of the board and their relations, as TypeORM finds them. No sign-in, no rules.
import { DataSource, EntitySchema } from 'typeorm';
import { READINGS } from '../clinics/peer-entities.mjs';
import { serveWire } from '../wire/serve-wire.mjs';

const key = /** @type {const} */ ({ type: 'uuid', primary: true });
const text = /** @type {const} */ ({ type: 'text' });
const ofSession = [
  { name: 'clinic_id', referencedColumnName: 'clinic_id' },
  { name: 'session_id', referencedColumnName: 'id' },
];

const readings = new EntitySchema({
  name: 'vitals_readings',
  columns: READINGS.options.columns,
  relations: { session: { type: 'many-to-one', target: 'sessions', joinColumn: ofSession } },
});
const patients = new EntitySchema({
  name: 'patients',
  columns: { clinic_id: key, id: key, number: text, family: text, given: text, birth_date: text, initials: text },
});
/**
 * @typedef {{ clinic_id: string, id: string, patient_id: string, status: string, revision: number, patient: object,
 *   readings: object[] }} Session
 * @type {import('typeorm').EntitySchemaOptions<Session>}
 */
const sessionOptions = {
  name: 'sessions',
  columns: { clinic_id: key, id: key, patient_id: { type: 'uuid' }, status: text, revision: { type: 'integer' } },
  relations: {
    patient: {
      type: 'many-to-one',
      target: 'patients',
      joinColumn: [
        { name: 'clinic_id', referencedColumnName: 'clinic_id' },
        { name: 'patient_id', referencedColumnName: 'id' },
      ],
    },
    readings: { type: 'one-to-many', target: 'vitals_readings', inverseSide: 'session' },
  },
};
const sessions = new EntitySchema(sessionOptions);

const url = process.env['DATABASE_URL'] ?? '';
const source = await new DataSource({ type: 'postgres', url, entities: [readings, patients, sessions] }).initialize();
const repository = source.getRepository(sessions);
serveWire({
  hello: async (_message, answer) => {
    const found = await repository.find({ relations: { patient: true, readings: true } });
    answer(JSON.stringify({ ok: true, snapshot: { sessions: found } }));
  },
});
