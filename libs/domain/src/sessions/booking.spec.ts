import { describe, expect, it } from '@jest/globals';
import { CHAIRS, FAY, PATIENTS, aClinic, t, type AClinic, type Said } from '../testing/a-clinic.js';
import { MOOD_IV, OBSERVATION } from '../protocols/shipped-protocols.js';
import { SYSTEM } from '../clinic/staff.js';
import type { Change } from '../journal/change.js';
import type { Commands } from '../journal/command.js';
import { decide } from '../journal/decide.js';
import { overlap } from './planned-span.js';

type Booking = Commands['session:book'];
const [first, second] = CHAIRS as [string, string];
const aBooking = (wish: Partial<Booking> = {}): Booking => {
  return { patientId: PATIENTS[0], protocolId: OBSERVATION.id, scheduledAt: t('14:00'), ...wish };
};

describe('a booking', () => {
  it('says what is treated, and joins the board of its day', () => {
    const clinic = aClinic();
    clinic.send('session:book', aBooking({ condition: 'ptsd', visit: { number: 2, of: 6 } }), FAY);
    expect(Object.values(clinic.board.sessions)).toMatchObject([
      { condition: 'ptsd', status: 'scheduled', plannedMinutes: 120, visit: { number: 2, of: 6 } },
    ]);
  });

  it('finds a chair that is booked for those minutes, and says for which', () => {
    const clinic = aClinic();
    clinic.send('session:book', aBooking({ chairId: first }), FAY);
    const other = { patientId: PATIENTS[1], chairId: first };
    expect(clinic.refusal('session:book', aBooking({ ...other, scheduledAt: t('15:59') }), FAY)).toMatchObject({
      code: 'chair-taken',
      message: `Chair 1 is booked from ${t('14:00')} to ${t('16:00')}. Choose another.`,
      fields: [{ path: 'chairId' }],
    });
    clinic.send('session:book', aBooking({ ...other, scheduledAt: t('16:00') }), FAY);
  });

  it('finds a patient who is booked for those minutes', () => {
    const clinic = aClinic();
    clinic.send('session:book', aBooking({ chairId: first }), FAY);
    expect(clinic.refusal('session:book', aBooking({ chairId: second }), FAY)).toMatchObject({
      code: 'patient-booked',
      fields: [{ path: 'scheduledAt' }],
    });
  });

  it('is free again for who takes the place of a cancelled one', () => {
    const clinic = aClinic();
    clinic.send('session:book', aBooking({ chairId: first }), FAY, second);
    clinic.take(second).send('session:cancel', { reason: 'patient-request' }, FAY);
    clinic.send('session:book', aBooking({ patientId: PATIENTS[1], chairId: first }), FAY);
  });

  it('looks at what is planned on other days too', () => {
    const clinic = aClinic();
    const [patientId, scheduledAt] = [PATIENTS[0], '2026-11-30T10:00:00.000Z'];
    const planned = [
      { id: first, patientId, plannedChairId: second, scheduledAt, plannedMinutes: 60, status: 'scheduled' as const },
    ];
    const patients = {
      [patientId]: {
        id: patientId,
        name: null,
        birthDate: null,
        number: '1',
        initials: '',
        allergies: null,
        phone: null,
      },
    };
    const booking = clinic.command('session:book', aBooking({ scheduledAt: '2026-11-30T10:30:00.000Z' }));
    const context = { actor: FAY, now: clinic.now, rate: 1, planned };
    expect(() => decide({ ...clinic.board, patients }, booking, context)).toThrow(/booked from 2026-11-30T10:00/);
  });

  it('finds a patient too young for the protocol on that day, and only for that protocol', () => {
    const clinic = aClinic();
    const patientId = first;
    const name = { family: 'Young', given: 'Yara' };
    clinic.send('patient:register', { name, birthDate: '2008-11-24', number: 'Y1' }, FAY, patientId);
    const booking = aBooking({ patientId, protocolId: MOOD_IV.id });
    expect(clinic.refusal('session:book', booking, FAY)).toMatchObject({
      code: 'underage',
      message: 'Mood IV 40 is for patients aged 18 and older. This patient is 17 on that day.',
    });
    clinic.send('session:book', { ...booking, scheduledAt: '2026-11-24T10:00:00.000Z' }, FAY);
    clinic.send('session:book', { ...booking, protocolId: OBSERVATION.id }, FAY);
  });

  it('finds that patient at the door too, where the birth date was put right or the visit is begun early', () => {
    const clinic = aClinic();
    const details = { name: { family: 'Young', given: 'Yara' }, number: 'Y1' };
    const atDoor = { identifiers: ['name' as const, 'birth-date' as const] };
    let seen = { ...details, birthDate: '2000-01-01', allergies: null, phone: null };
    const correct = (birthDate: string) => {
      clinic.send('patient:correct', { patientId: first, ...seen, birthDate, seen }, FAY);
      seen = { ...seen, birthDate };
    };
    const tooYoung = (protocolId: string, scheduledAt: string, corrected: string) => {
      correct('2000-01-01');
      const id = clinic.command('session:book', aBooking()).id;
      clinic.send('session:book', aBooking({ patientId: first, protocolId, scheduledAt }), FAY, id);
      correct(corrected);
      clinic.take(id);
    };
    clinic.send('patient:register', { ...details, birthDate: '2000-01-01' }, FAY, first);
    tooYoung(MOOD_IV.id, t('10:00'), '2008-11-24');
    expect(clinic.refusal('session:check-in', atDoor, FAY)).toMatchObject({
      code: 'underage',
      message: 'Mood IV 40 is for patients aged 18 and older. This patient is 17 on that day.',
    });
    tooYoung(MOOD_IV.id, '2026-11-24T10:00:00.000Z', '2008-11-24');
    expect(clinic.refusal('session:check-in', atDoor, FAY).code).toBe('underage');
    tooYoung(OBSERVATION.id, t('14:00'), '2008-11-24');
    clinic.send('session:check-in', atDoor, FAY);
  });
});

describe('a booking that is moved', () => {
  const NEXT_WEEK = '2026-11-30T10:00:00.000Z';
  const typesOf = (changes: readonly Change[]) => changes.map(({ type }) => type);
  const booked = (clinic: AClinic, wish: Partial<Booking> = {}) => {
    const id = clinic.command('session:book', aBooking()).id;
    clinic.send('session:book', aBooking(wish), FAY, id);
    return clinic.take(id);
  };
  type Place = Partial<Said<'session:rebook'>> & { scheduledAt: string };
  const move = (clinic: AClinic, place: Place) => clinic.send('session:rebook', { chairId: null, ...place }, FAY);
  const refusalOf = (clinic: AClinic, place: Place) =>
    clinic.refusal('session:rebook', { chairId: null, ...place }, FAY);

  it('says the new time and chair, and keeps its length and what it is for', () => {
    const clinic = booked(aClinic(), { chairId: first, plannedMinutes: 90, condition: 'ptsd' });
    move(clinic, { scheduledAt: t('15:30'), chairId: second });
    expect(clinic.session).toMatchObject({
      scheduledAt: t('15:30'),
      plannedMinutes: 90,
      plannedChairId: second,
      condition: 'ptsd',
      status: 'scheduled',
      statusRevision: 0,
    });
    move(clinic, { scheduledAt: t('15:30'), plannedMinutes: 60 });
    expect(clinic.session).toMatchObject({ plannedMinutes: 60, plannedChairId: null });
  });

  it('is in its own way nowhere, and changes nothing where it stands already', () => {
    const clinic = booked(aClinic(), { chairId: first });
    expect(move(clinic, { scheduledAt: t('14:00'), chairId: first })).toEqual([]);
    expect(typesOf(move(clinic, { scheduledAt: t('14:10'), chairId: first }))).toEqual(['session-rebooked']);
  });

  it.each([
    ['chair-taken', { chairId: first }, `Chair 1 is booked from ${t('10:00')} to ${t('12:00')}. Choose another.`],
    ['not-found', { chairId: PATIENTS[0] }, 'There is no such chair in this clinic, or it was retired.'],
  ])('meets the %s of a booking, in the same words', (code, chair, message) => {
    const clinic = booked(aClinic(), { patientId: PATIENTS[1], chairId: first, scheduledAt: t('10:00') });
    booked(clinic);
    const refusal = refusalOf(clinic, { scheduledAt: t('11:59'), ...chair });
    expect(refusal).toMatchObject({ code, message });
    expect(clinic.refusal('session:book', aBooking({ scheduledAt: t('11:59'), ...chair }), FAY)).toEqual(refusal);
  });

  it('finds its patient booked for those minutes, and too young on the new day', () => {
    const clinic = booked(aClinic(), { scheduledAt: t('10:00') });
    booked(clinic);
    expect(refusalOf(clinic, { scheduledAt: t('11:00') }).code).toBe('patient-booked');
    const name = { family: 'Young', given: 'Yara' };
    clinic.send('patient:register', { name, birthDate: '2008-11-24', number: 'Y1' }, FAY, first);
    booked(clinic, { patientId: first, protocolId: MOOD_IV.id, scheduledAt: NEXT_WEEK });
    expect(refusalOf(clinic, { scheduledAt: t('16:00') }).code).toBe('underage');
  });

  it('leaves the board for another day with its patient, and comes back with both', () => {
    const clinic = booked(aClinic());
    expect(typesOf(move(clinic, { scheduledAt: NEXT_WEEK }))).toEqual(['session-rebooked', 'session-left-board']);
    expect([clinic.board.sessions, clinic.board.patients]).toEqual([{}, {}]);
    expect(typesOf(move(clinic, { scheduledAt: '2026-12-01T10:00:00.000Z' }))).toEqual(['session-rebooked']);
    expect(clinic.board.sessions).toEqual({});
    expect(typesOf(move(clinic, { scheduledAt: t('15:00') }))).toEqual([
      'patient-joined-board',
      'session-joined-board',
      'session-rebooked',
    ]);
    expect(clinic.session).toMatchObject({ day: '2026-11-23', scheduledAt: t('15:00') });
    expect(Object.keys(clinic.board.patients)).toEqual([PATIENTS[0]]);
  });

  it('is not moved back unseen: who saw another place looks first, and one who wants what stands already has it', () => {
    const clinic = booked(aClinic());
    const seen = { scheduledAt: t('14:00'), chairId: null };
    move(clinic, { scheduledAt: t('16:00'), chairId: second });
    const late = { scheduledAt: t('14:00'), chairId: first, seen };
    const moved = `This visit was moved meanwhile: now ${t('16:00')} to ${t('18:00')}, chair 2.`;
    expect(refusalOf(clinic, late)).toMatchObject({ code: 'stale', message: `${moved} Look, then change it again.` });
    expect(move(clinic, { scheduledAt: t('16:00'), chairId: second, seen })).toEqual([]);
    move(clinic, { scheduledAt: t('16:00') });
    const chairSeen = { ...late, seen: { scheduledAt: t('16:00'), chairId: second } };
    expect(refusalOf(clinic, chairSeen).message).toMatch(/, no chair yet\. Look/);
    move(clinic, { scheduledAt: NEXT_WEEK });
    expect(refusalOf(clinic, late).message).toMatch(/ now 30 Nov 2026, 2026-11-30T10:00:00.000Z to /);
    move(clinic, { ...late, seen: { scheduledAt: NEXT_WEEK, chairId: null } });
    expect(clinic.session).toMatchObject({ scheduledAt: t('14:00'), plannedChairId: first });
  });

  it('is not called off, nor said to be missed, by who saw another place: a move is no step, so no status is stale', () => {
    const clinic = booked(aClinic());
    const decided = { seen: { scheduledAt: t('14:00'), chairId: null }, statusRevision: clinic.session.statusRevision };
    move(clinic, { scheduledAt: NEXT_WEEK });
    const moved = {
      code: 'stale',
      message: expect.stringMatching(/now 30 Nov 2026, 2026-11-30T10:00:00.000Z to .*Look, then decide again\.$/),
    };
    expect(clinic.refusal('session:cancel', { ...decided, reason: 'illness' }, FAY)).toMatchObject(moved);
    expect(clinic.refusal('session:no-show', decided, FAY)).toMatchObject(moved);
    expect(typesOf(clinic.send('session:cancel', { reason: 'illness' }, FAY))).toEqual(['session-moved']);
  });

  it('that was missed needs a new day; one of today that is late does not', () => {
    const clinic = booked(aClinic());
    clinic.at('15:00');
    expect(typesOf(move(clinic, { scheduledAt: t('14:00'), chairId: first }))).toEqual(['session-rebooked']);
    clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
    expect(refusalOf(clinic, { scheduledAt: t('14:00'), chairId: second })).toMatchObject({
      code: 'past-date',
      message: 'This day is over. Choose today or a day to come.',
      fields: [{ path: 'scheduledAt', code: 'past-date' }],
    });
    expect(clinic.board.sessions).toEqual({});
    move(clinic, { scheduledAt: '2026-11-24T14:00:00.000Z', chairId: second });
    expect(clinic.session).toMatchObject({ day: '2026-11-24', plannedChairId: second });
  });

  it.each([
    ['checked-in', 'This session is checked in: its booking cannot be changed any more.'],
    ['cancelled', 'This session is cancelled: its booking cannot be changed any more.'],
  ] as const)('stands once the session is %s', (status, message) => {
    const clinic = aClinic();
    clinic.aSession({ status });
    const refusal = refusalOf(clinic, { scheduledAt: t('15:00') });
    expect(refusal).toMatchObject({ code: 'illegal-transition', message });
  });
});

describe('two visits', () => {
  const span = (from: string, minutes: number) => ({ scheduledAt: t(from), plannedMinutes: minutes });
  it.each([
    ['10:00', 60, '10:59', 60, true],
    ['10:00', 60, '11:00', 60, false],
    ['11:00', 60, '10:00', 60, false],
    ['10:00', 240, '11:00', 30, true],
  ])('%s for %i min and %s for %i min meet: %s', (a, minutesA, b, minutesB, meets) => {
    expect(overlap(span(a, minutesA), span(b, minutesB))).toBe(meets);
  });
});
