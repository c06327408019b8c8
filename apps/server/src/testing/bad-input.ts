import { randomUUID } from 'node:crypto';
import type { ProblemCode } from '@chairside/domain';
import { accepted, type TestClinic, type TestPerson } from './a-clinic.js';
import type { SecondClinic } from './a-second-clinic.js';
import { minutesBefore, timeOf, type BegunSession } from './a-session.js';

/** What came back: a status where there is one, and the code of the refusal. */
export interface Answer {
  status: number;
  body: unknown;
}

/** One row of the catalogue of bad input. */
export interface BadInput {
  id: string;
  what: string;
  send: (world: World) => Promise<Answer>;
  status: number;
  code?: ProblemCode;
  /** A word that the answer must hold. */
  says?: string;
  /** The refusal must stand in the access log: as what, of whom, and about what. */
  audited?: { action: string; by: 'nurse' | 'wall'; about: (world: World) => string };
}

/** The clinic that the rows are sent to. */
export interface World {
  clinic: TestClinic;
  nurse: TestPerson;
  second: TestPerson;
  wall: TestPerson;
  /** A session that began twenty hours ago and still runs. */
  watched: BegunSession;
  other: BegunSession;
  /** Of a clinic to which nobody here belongs. */
  foreign: SecondClinic;
  takenAt: string;
  post(body: string, headers?: Record<string, string>, path?: string): Promise<Answer>;
  read(path: string): Promise<Answer>;
}

/** Sends a set for the watched session, with some of its fields as they must not be. */
export function record(payload: Record<string, unknown>, person?: TestPerson, id: string = randomUUID()) {
  return async (world: World): Promise<Answer> => {
    const { sessionId, patientId } = world.watched;
    const set = { sessionId, patientId, takenAt: world.takenAt, values: { respiratoryRate: 15 }, ...payload };
    return send(world, 'vitals:record', set, id, person);
  };
}

/** Sends any command. */
export function command(name: string, payload: Record<string, unknown>, id: string = randomUUID()) {
  return (world: World): Promise<Answer> => send(world, name, payload, id);
}

/** Corrects a fresh reading for a reason. */
export function correction(reason: string) {
  return async (world: World): Promise<Answer> => {
    const { sessionId, patientId } = world.watched;
    const set = {
      sessionId,
      patientId,
      takenAt: minutesBefore(await timeOf(world.nurse), 1),
      values: { respiratoryRate: 15 },
    };
    const { id: corrects } = accepted(await world.nurse.send('vitals:record', set));
    const payload = { sessionId, patientId, corrects, reason, values: { respiratoryRate: 16 } };
    return send(world, 'vitals:correct', payload, randomUUID());
  };
}

function send(world: World, name: string, payload: unknown, id: string, person = world.nurse): Promise<Answer> {
  return world.post(JSON.stringify({ id, name, payload }), { cookie: person.cookie });
}
