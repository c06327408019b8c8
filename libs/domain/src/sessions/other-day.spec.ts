import { describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../clinic/staff.js';
import type { Change } from '../journal/change.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import { aClinic, ANA, CHAIRS, FAY, PATIENTS, type AClinic } from '../testing/a-clinic.js';
import { applyChange } from '../journal/board.js';

const types = (changes: readonly Change[]) => changes.map(({ type }) => type);
const tomorrow = (clinic: AClinic) => clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
const CHECK_IN = { identifiers: ['name', 'birth-date'] } as const;

describe('6 whoever is in the clinic is on the board', () => {
  it('6 a booking of yesterday that is checked in after midnight joins with its patient, before it moves', () => {
    const clinic = aClinic();
    const id = clinic.aSession({ status: 'scheduled', protocol: OBSERVATION });
    tomorrow(clinic);
    expect(clinic.board.sessions).toEqual({});
    const changes = clinic.send('session:check-in', { ...CHECK_IN, identifiers: [...CHECK_IN.identifiers] }, FAY);
    expect(types(changes)).toEqual(['patient-joined-board', 'session-joined-board', 'session-moved']);
    expect(changes[1]).toMatchObject({ session: { id, status: 'scheduled' } });
    expect(clinic.session).toMatchObject({ id, status: 'checked-in', statusRevision: 1 });
    expect(Object.keys(clinic.board.patients)).toEqual([PATIENTS[0]]);
    const next = clinic.send('session:seat', { chairId: CHAIRS[0] ?? '', nurseId: ANA.id });
    expect(types(next)).toEqual(['session-seated', 'session-moved']);
  });

  it('6 a session that is reopened after midnight joins with all that was charted', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'discharged', protocol: OBSERVATION });
    const before = clinic.session;
    tomorrow(clinic);
    const changes = clinic.send('session:reopen', { reason: 'dizzy at the door' });
    expect(changes[1]).toMatchObject({ session: before });
    expect(clinic.session).toMatchObject({ status: 'recovering', readings: before.readings, chairId: CHAIRS[0] });
  });

  it('6 what is cancelled or missed from another day does not join', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'scheduled' });
    tomorrow(clinic);
    clinic.at('10:30').send('contact:record', { at: clinic.now, how: 'phone', result: 'no-answer' }, FAY);
    const changes = clinic.send('session:no-show', {}, FAY);
    expect(types(changes)).toEqual(['session-moved']);
    expect(clinic.board.sessions).toEqual({});
  });

  it('6 a session that joins takes the place of the one the board holds', () => {
    const clinic = aClinic();
    const id = clinic.aSession({ status: 'scheduled' });
    const session = { ...clinic.session, plannedMinutes: 7 };
    const board = applyChange(clinic.board, { type: 'session-joined-board', sessionId: id, session });
    expect(board.sessions[id]).toBe(session);
  });
});
