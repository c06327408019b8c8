import { describe, expect, it } from '@jest/globals';
import { may } from '../clinic/permissions.js';
import { applyChange } from '../journal/board.js';
import { subjectsOf } from '../journal/change.js';
import { decide } from '../journal/decide.js';
import { acceptedBy } from '../journal/command.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import { aClinic, ANA, FAY, MIA, PATIENTS } from '../testing/a-clinic.js';

const [patientId, other] = PATIENTS;
/** As everybody of the test's clinic was registered. */
const AS_REGISTERED = {
  patientId,
  name: { family: 'Family0', given: 'Given0' },
  birthDate: '1980-01-01',
  number: '0000',
  allergies: 'Penicillin',
};
const LEARNED = { ...AS_REGISTERED, allergies: 'Penicillin, latex' };

describe('a correction of a patient', () => {
  it('is on the board at once, with initials of the name as it is now, and keeps the sessions as they are', () => {
    const clinic = aClinic();
    clinic.aSession();
    const { sessions } = clinic.board;
    const name = { family: 'Okafor', given: 'Amara' };
    clinic.send('patient:correct', { ...LEARNED, name, birthDate: '1984-03-14', number: '1184' });
    expect(clinic.board.patients[patientId]).toEqual({
      id: patientId,
      name,
      birthDate: '1984-03-14',
      number: '1184',
      initials: 'AO',
      allergies: 'Penicillin, latex',
    });
    expect(clinic.board.sessions).toBe(sessions);
  });

  it('carries all that stands now, under the patient as its subject, so that the journal holds before and after', () => {
    const clinic = aClinic();
    const [change] = clinic.send('patient:correct', LEARNED);
    const patient = { id: patientId, initials: 'GF', ...LEARNED, patientId: undefined };
    expect(change).toEqual({ type: 'patient-corrected', patient });
    expect(change && subjectsOf(change)).toEqual([patientId]);
    expect(acceptedBy(clinic.command('patient:correct', LEARNED))).toEqual({ id: patientId });
  });

  it('of somebody who is not on the board leaves the board alone, and is what joins it later', () => {
    const clinic = aClinic();
    const { board } = clinic;
    clinic.send('patient:correct', LEARNED);
    expect(clinic.board).toBe(board);
    clinic.aSession({ status: 'scheduled', protocol: OBSERVATION });
    expect(clinic.board.patients[patientId]?.allergies).toBe('Penicillin, latex');
  });

  it('takes away an allergy that nobody names any more: charted as none asked, as at registration', () => {
    const clinic = aClinic();
    const { allergies: _, ...without } = AS_REGISTERED;
    expect(clinic.send('patient:correct', without)).toMatchObject([{ patient: { allergies: null } }]);
  });

  it('to what stands already changes nothing', () => {
    const clinic = aClinic();
    expect(clinic.send('patient:correct', AS_REGISTERED)).toEqual([]);
    clinic.send('patient:correct', LEARNED);
    expect(clinic.send('patient:correct', LEARNED)).toEqual([]);
  });

  it('is refused for who is not of this clinic', () => {
    expect(aClinic().refusal('patient:correct', { ...LEARNED, patientId: ANA.id }).code).toBe('not-found');
  });

  it('H86 makes nobody born tomorrow either', () => {
    expect(aClinic().refusal('patient:correct', { ...LEARNED, birthDate: '2026-11-24' })).toMatchObject({
      code: 'invalid-date',
      message: 'A birth date cannot lie ahead.',
      fields: [{ path: 'birthDate' }],
    });
  });

  it('is for whoever registers, and for whoever learns of an allergy at the chair', () => {
    for (const { role } of [ANA, MIA, FAY]) expect(may(role, 'patient:correct')).toBe(true);
    expect(may('display', 'patient:correct')).toBe(false);
  });
});

describe('the number of another patient', () => {
  const taken = {
    code: 'patient-number-taken',
    message: 'Another patient has this number: Given1 Family1, born 01 Jan 1980.',
    fields: [{ path: 'number', code: 'patient-number-taken', value: '0001' }],
  };

  it('is refused with whose it is, at a correction and at registration; a patient keeps their own', () => {
    const clinic = aClinic();
    expect(clinic.refusal('patient:correct', { ...LEARNED, number: '0001' })).toMatchObject(taken);
    const { patientId: _, ...details } = LEARNED;
    expect(clinic.refusal('patient:register', { ...details, number: '0001' }, FAY)).toMatchObject(taken);
    expect(clinic.send('patient:correct', { ...LEARNED, patientId: other, number: '0001' })).toHaveLength(1);
  });

  it('is free as soon as it is corrected, whatever was stored before', () => {
    const clinic = aClinic();
    const stored = { ...AS_REGISTERED, id: other, number: '0001', initials: 'GF' };
    const { patientId: _, ...numbered } = stored;
    const context = { actor: ANA, now: clinic.now, rate: 1, numbered };
    const command = clinic.command('patient:correct', { ...LEARNED, number: '0001' });
    const board = [LEARNED, { ...LEARNED, patientId: other, number: '0009' }].reduce(
      (fold, { patientId: id, ...said }) => {
        return applyChange(fold, { type: 'patient-joined-board', patient: { ...said, id, initials: 'GF' } });
      },
      clinic.board,
    );
    expect(decide(board, command, context)).toHaveLength(1);
  });
});
