// @ts-check
// The rows that the server writes for a charted set, as somebody would write them who leaves everything else out.
import { createHash } from 'node:crypto';

/**
 * @typedef {{ sessionId: string, patientId: string, takenAt: string, values: Record<string, number>,
 *   scales: Record<string, number> }} ChartedSet
 * @typedef {{ id: string, name: string, payload: ChartedSet }} Command
 * @typedef {{ clinicId: string, actorId: string, recordedAt: string, revision: number }} Moment
 */

/**
 * @param {Command} command
 * @param {Moment} moment
 */
export function readingRow({ id, payload }, { clinicId, actorId, recordedAt, revision }) {
  const { sessionId, patientId, takenAt, values, scales } = payload;
  const charted = Object.entries({ ...values, ...scales }).map(([name, value]) => [columnOf(name), value]);
  return {
    ...{ clinic_id: clinicId, id, session_id: sessionId, patient_id: patientId, revision },
    ...{ taken_at: takenAt, recorded_at: recordedAt, recorded_by: actorId },
    ...Object.fromEntries(charted),
    ...{ not_taken: {}, confirmed: /** @type {string[]} */ ([]), late: false },
  };
}

/**
 * What the screens are told of it.
 * @param {Command} command
 * @param {Moment} moment
 */
export function sentEntry({ id, payload }, { actorId, recordedAt, revision }) {
  const { sessionId, patientId, takenAt, values, scales } = payload;
  const by = { takenAt, recordedAt, recordedBy: actorId };
  const reading = { id, ...by, values, scales, notTaken: {}, confirmed: [] };
  const changes = [{ type: 'vitals-recorded', sessionId, patientId, reading }];
  return { revision, recordedAt, commandId: id, actorId, changes };
}

/**
 * The journal's row, which holds the hash of the one before it.
 * @param {Command} command
 * @param {Moment} moment
 * @param {Buffer} previous
 */
export function journalRow(command, moment, previous) {
  const { sessionId, patientId } = command.payload;
  const { changes } = sentEntry(command, moment);
  const row = {
    ...{ clinic_id: moment.clinicId, revision: moment.revision, command_id: command.id, name: command.name, shape: 1 },
    ...{ subjects: [sessionId, patientId], actor_id: moment.actorId, acting_role: 'nurse' },
    ...{ recorded_at: moment.recordedAt, changes, value: { id: command.id } },
    body_hash: inBytes(sha256(JSON.stringify(command.payload))),
  };
  const hash = sha256(previous, JSON.stringify(row));
  return { row: { ...row, previous_hash: inBytes(previous), hash: inBytes(hash) }, hash };
}

/** @param {(string | Buffer)[]} parts */
function sha256(...parts) {
  return parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
}

/** @param {Buffer} bytes */
function inBytes(bytes) {
  return `\\x${bytes.toString('hex')}`;
}

/** @param {string} name */
function columnOf(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
