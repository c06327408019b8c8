import { describe, expect, it } from '@jest/globals';
import { may } from '../clinic/permissions.js';
import { visibleChange } from '../clinic/views.js';
import { applyChange } from '../journal/board.js';
import { subjectsOf, type Change } from '../journal/change.js';
import { decide } from '../journal/decide.js';
import { acceptedBy } from '../journal/accepted.js';
import type { PatientDetails } from './patient.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import { aClinic, ANA, BEN, FAY, MIA, PATIENTS } from '../testing/a-clinic.js';

const [patientId, other] = PATIENTS;
/** As the first patient of the test's clinic was registered. */
const SEEN: PatientDetails = {
  name: { family: 'Family0', given: 'Given0' },
  birthDate: '1980-01-01',
  number: '0000',
  allergies: 'Penicillin',
  phone: null,
};
/** What somebody says who saw the patient as registered, unless they saw more. */
const says = (changed: Partial<PatientDetails>, seen = SEEN) => ({ patientId, seen, ...seen, ...changed });
const LEARNED = says({ allergies: 'Penicillin, latex' });
const types = (changes: readonly Change[]) => changes.map(({ type }) => type);

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
      phone: null,
    });
    expect(clinic.board.sessions).toBe(sessions);
  });

  it('carries all that stands now, under the patient as its subject, so that the journal holds before and after', () => {
    const clinic = aClinic();
    const [change] = clinic.send('patient:correct', LEARNED);
    const patient = { id: patientId, initials: 'GF', ...SEEN, allergies: 'Penicillin, latex' };
    expect(change).toEqual({ type: 'patient-corrected', patient });
    expect(change && subjectsOf(change)).toEqual([patientId]);
    expect(acceptedBy(clinic.command('patient:correct', LEARNED))).toEqual({ id: patientId });
  });

  it('of somebody who is not on the board leaves the board alone, and is what joins it later', () => {
    const clinic = aClinic();
    const { board } = clinic;
    expect(types(clinic.send('patient:correct', LEARNED))).toEqual(['patient-corrected']);
    expect(clinic.board).toBe(board);
    clinic.aSession({ status: 'scheduled', protocol: OBSERVATION });
    expect(clinic.board.patients[patientId]?.allergies).toBe('Penicillin, latex');
  });

  it('of somebody on the board is shown there by the change that every view has for it', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'scheduled' });
    const changes = clinic.send('patient:correct', LEARNED);
    expect(types(changes)).toEqual(['patient-corrected', 'patient-joined-board']);
    const shown = changes.map((change) => visibleChange('wall-initials', change));
    const patient = {
      id: patientId,
      initials: 'GF',
      number: '0000',
      name: null,
      birthDate: null,
      allergies: null,
      phone: null,
    };
    expect(shown).toEqual([null, { type: 'patient-joined-board', patient }]);
  });

  it('of whose session is but a guest of the decision joins nobody to the board', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'scheduled' });
    const context = { actor: ANA, now: clinic.now, rate: 1, guests: [clinic.sessionId] };
    const changes = decide(clinic.board, clinic.command('patient:correct', LEARNED), context);
    expect(types(changes)).toEqual(['patient-corrected']);
  });

  it('takes an allergy away where that is said', () => {
    const clinic = aClinic();
    expect(clinic.send('patient:correct', says({ allergies: null }))).toMatchObject([{ patient: { allergies: null } }]);
  });

  it('to what stands already changes nothing', () => {
    const clinic = aClinic();
    expect(clinic.send('patient:correct', says({}))).toEqual([]);
    clinic.send('patient:correct', LEARNED);
    expect(clinic.send('patient:correct', LEARNED)).toEqual([]);
  });

  it('is refused for who is not of this clinic', () => {
    expect(aClinic().refusal('patient:correct', { ...LEARNED, patientId: ANA.id }).code).toBe('not-found');
  });

  it('H86 makes nobody born tomorrow either', () => {
    expect(aClinic().refusal('patient:correct', { ...LEARNED, birthDate: '2026-11-24' })).toMatchObject({
      code: 'invalid-date',
      message: 'A birth date cannot be in the future.',
      fields: [{ path: 'birthDate' }],
    });
  });

  it('is for whoever registers, and for whoever learns of an allergy at the chair', () => {
    for (const { role } of [ANA, MIA, FAY]) expect(may(role, 'patient:correct')).toBe(true);
    expect(may('display', 'patient:correct')).toBe(false);
  });
});

describe('two people who correct one patient', () => {
  /** Ben has saved this when another, who saw the patient as registered, saves. */
  const afterBen = (changed: Partial<PatientDetails>) => {
    const clinic = aClinic();
    clinic.aSession({ status: 'scheduled' });
    clinic.send('patient:correct', says(changed), BEN);
    return clinic;
  };
  const renamed = { family: 'Okafor', given: 'Given0' };

  it('keep what each of them put right in another field', () => {
    const clinic = afterBen({ allergies: 'Penicillin, ketamine rash', name: renamed });
    clinic.send('patient:correct', says({ birthDate: '1981-01-01', name: { family: 'Family0', given: 'Amara' } }));
    expect(clinic.board.patients[patientId]).toEqual({
      id: patientId,
      name: { family: 'Okafor', given: 'Amara' },
      birthDate: '1981-01-01',
      number: '0000',
      initials: 'AO',
      allergies: 'Penicillin, ketamine rash',
      phone: null,
    });
  });

  it('never overwrite each other in the same field: the second is told what stands there, and nothing is saved', () => {
    const clinic = afterBen({ allergies: 'Penicillin, ketamine rash' });
    expect(clinic.refusal('patient:correct', { ...LEARNED, number: '0009' })).toMatchObject({
      code: 'stale',
      message: 'Changed meanwhile: allergies, now “Penicillin, ketamine rash”. Look again, then decide.',
      fields: [{ path: 'allergies', code: 'stale', value: 'Penicillin, ketamine rash' }],
      shows: patientId,
    });
    const seen = { ...SEEN, allergies: 'Penicillin, ketamine rash' };
    clinic.send('patient:correct', says({ allergies: 'Penicillin, ketamine rash, latex' }, seen));
    expect(clinic.board.patients[patientId]?.allergies).toBe('Penicillin, ketamine rash, latex');
  });

  it('are told of every field at once, in words of a person', () => {
    const clinic = afterBen({ allergies: null, birthDate: '1984-03-14', name: renamed });
    const name = { family: 'Okoro', given: 'Given0' };
    const { message, fields } = clinic.refusal('patient:correct', { ...LEARNED, name, birthDate: '1985-03-14' });
    expect(message).toBe(
      'Changed meanwhile: surname, now “Okafor”; birth date, now “14 Mar 1984”; allergies, now empty. ' +
        'Look again, then decide.',
    );
    expect(fields.map(({ path, value }) => [path, value])).toEqual([
      ['name.family', 'Okafor'],
      ['birthDate', '1984-03-14'],
      ['allergies', ''],
    ]);
  });

  it('may both say the same', () => {
    const clinic = afterBen({ allergies: 'Penicillin, latex' });
    expect(clinic.send('patient:correct', LEARNED)).toEqual([]);
    expect(clinic.send('patient:correct', { ...LEARNED, number: '0009' })).toMatchObject([
      { patient: { number: '0009', allergies: 'Penicillin, latex' } },
      {},
    ]);
  });

  it('are not judged by a number or birth date that neither of them changed', () => {
    const clinic = afterBen({ number: '0009' });
    clinic.send('patient:correct', {
      ...says({ number: '0000' }),
      patientId: other,
      seen: { ...SEEN, number: '0001' },
    });
    clinic.send('patient:correct', LEARNED);
    expect(clinic.board.patients[patientId]).toMatchObject({ number: '0009', allergies: 'Penicillin, latex' });
  });
});

describe('the number of another patient', () => {
  const taken = {
    code: 'patient-number-taken',
    message: 'Another patient has this number: Given1 Family1, born 01 Jan 1980.',
    fields: [{ path: 'number', code: 'patient-number-taken', value: '0001' }],
    shows: other,
  };

  it('is refused with whose it is, at a correction and at registration; a patient keeps their own', () => {
    const clinic = aClinic();
    expect(clinic.refusal('patient:correct', { ...LEARNED, number: '0001' })).toMatchObject(taken);
    const details = { ...SEEN, allergies: 'latex', phone: '315 555 0143', number: '0001' };
    expect(clinic.refusal('patient:register', details, FAY)).toMatchObject(taken);
    expect(clinic.send('patient:correct', { ...LEARNED, patientId: other, number: '0001' })).toHaveLength(1);
  });

  it('is not said to be whose for a role that sees no patients, and shows nobody then', () => {
    const clinic = aClinic();
    const auditor = { ...ANA, role: 'auditor' as const };
    expect(clinic.refusal('patient:correct', says({ number: '0001' }), auditor)).toMatchObject({
      message: 'Another patient has this number.',
      shows: null,
    });
  });

  it('is free as soon as it is corrected, whatever was stored before', () => {
    const clinic = aClinic();
    const numbered = { ...SEEN, id: other, number: '0001', initials: 'GF' };
    const context = { actor: ANA, now: clinic.now, rate: 1, numbered };
    const command = clinic.command('patient:correct', { ...LEARNED, number: '0001' });
    const joined = [
      { ...SEEN, id: patientId, initials: 'GF' },
      { ...SEEN, id: other, initials: 'GF', number: '0009' },
    ];
    const board = joined.reduce(
      (fold, patient) => applyChange(fold, { type: 'patient-joined-board', patient }),
      clinic.board,
    );
    expect(decide(board, command, context)).toHaveLength(1);
  });
});
