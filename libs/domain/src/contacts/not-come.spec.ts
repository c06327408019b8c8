import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA, BEN, CHAIRS, DAY, FAY, MIA, PIA, RHEA, t } from '../testing/a-clinic.js';
import { SYSTEM } from '../clinic/staff.js';
import { HOME_SUBLINGUAL } from '../protocols/shipped-protocols.js';
import { leftAndNotCalled } from '../sessions/call-back.js';
import { lateArrival } from '../sessions/late-arrival.js';
import { askedAsNoShowAt } from '../sessions/no-show-due.js';
import { contactsOfBooking, contactsWhileAwaited, standingContacts, type ContactResult } from './contact-attempt.js';

/** A visit booked for 10:00, at a time of its day. */
function awaited(time: string) {
  const clinic = aClinic();
  clinic.aSession({ status: 'scheduled' });
  return clinic.at(time);
}
const call = (clinic: ReturnType<typeof aClinic>, at: string, result: ContactResult = 'no-answer') =>
  clinic.send('contact:record', { at: t(at), how: 'phone', result }, FAY);

describe('an attempt to reach a patient', () => {
  it('is charted with how, what came of it, both times and who, whatever the status of the visit', () => {
    const clinic = awaited('10:12');
    const said = { at: t('10:10'), how: 'text' as const, result: 'message-left' as const, words: 'asked to call back' };
    const [change] = clinic.send('contact:record', said, FAY);
    const contact = { ...said, bookedFor: t('10:00'), recordedAt: t('10:12'), by: FAY.id, struck: null };
    expect(change).toMatchObject({ type: 'contact-recorded', contact });
    expect(clinic.session.contacts).toMatchObject([contact]);
    expect(clinic.refusal('contact:record', { ...said, at: t('10:20') }).code).toBe('future-time');
  });

  it('is struck where it was charted in error, once, and counts for nothing then', () => {
    const clinic = awaited('10:12');
    call(clinic, '10:10');
    const contactId = clinic.session.contacts[0]?.id ?? '';
    clinic.send('contact:strike', { contactId, reason: 'another patient' }, BEN);
    expect(clinic.session.contacts).toMatchObject([{ struck: { by: BEN.id, reason: 'another patient' } }]);
    expect(standingContacts(clinic.session)).toEqual([]);
    expect(clinic.refusal('contact:strike', { contactId, reason: 'again' }).code).toBe('superseded');
    expect(clinic.refusal('contact:strike', { contactId: 'none', reason: 'again' }).code).toBe('not-found');
    expect(clinic.refusal('session:no-show', {}).code).toBe('precondition');
  });

  it('before the visit it is about the time that it was booked for: a visit that is moved has to be said anew', () => {
    const clinic = awaited('09:10');
    call(clinic, '09:05', 'reached');
    expect(contactsOfBooking(clinic.session)).toHaveLength(1);
    clinic.send('session:rebook', { scheduledAt: t('11:00'), chairId: null }, FAY);
    expect(contactsOfBooking(clinic.session)).toEqual([]);
    clinic.at('09:15');
    call(clinic, '09:15', 'reached');
    expect(contactsOfBooking(clinic.session)).toMatchObject([{ at: t('09:15'), bookedFor: t('11:00') }]);
  });

  it('is about the time that its author saw and said, where it waited on a device while the visit was moved', () => {
    const clinic = awaited('09:10');
    const kept = { bookedFor: clinic.session.scheduledAt, at: t('09:05'), how: 'phone', result: 'reached' } as const;
    clinic.send('session:rebook', { scheduledAt: t('11:00'), chairId: null }, FAY);
    clinic.at('09:30').send('contact:record', kept, FAY);
    expect(clinic.session.contacts).toMatchObject([{ bookedFor: t('10:00'), recordedAt: t('09:30') }]);
    expect(contactsOfBooking(clinic.session)).toEqual([]);
  });

  it('is of the booking before its time and after it; from then on it is of a patient who is awaited', () => {
    const clinic = awaited('10:20');
    call(clinic, '09:50');
    call(clinic, '10:00');
    call(clinic, '10:15');
    expect(contactsOfBooking(clinic.session).map(({ at }) => at)).toEqual([t('09:50'), t('10:00'), t('10:15')]);
    expect(contactsWhileAwaited(clinic.session, t('10:10')).map(({ at }) => at)).toEqual([t('10:00')]);
  });

  it.each([
    ['reached', true],
    ['no-answer', false],
    ['message-left', false],
    ['wrong-number', false],
  ] as const)('floor rule 20 who left and is called: %s, and the call-back is done: %s', (result, isDone) => {
    const clinic = aClinic();
    clinic.aSession({ status: 'left' });
    clinic.at('11:00');
    call(clinic, '10:05', 'reached');
    expect(leftAndNotCalled(clinic.session)).not.toBeNull();
    call(clinic, '10:55', result);
    expect(leftAndNotCalled(clinic.session) === null).toBe(isDone);
  });
});

describe('T3 a patient who did not come', () => {
  it.each([
    ['nobody called', [], 'precondition'],
    ['a reminder of the morning alone', ['09:10'], 'precondition'],
    ['a call at the booked time', ['10:00'], null],
    ['a call since', ['10:05'], null],
    ['two calls since', ['10:05', '10:25'], null],
  ] as const)('T3 %s: refused with %s', (_what, calls, code) => {
    const clinic = awaited('10:30');
    for (const at of calls) call(clinic, at);
    if (code !== null) {
      const refused = clinic.refusal('session:no-show', {}, FAY);
      expect(refused).toMatchObject({ code, fields: [{ path: 'contacts' }] });
      expect(refused.message).toBe(
        `Nobody has tried to reach this patient since they were awaited, at ${t('10:00')}. Call, chart what came of it, then say that they did not come.`,
      );
      return;
    }
    clinic.send('session:no-show', {}, FAY);
    expect(clinic.session.steps).toMatchObject([{ move: 'no-show', contactAttempts: calls.length, by: FAY.id }]);
  });

  it('T3 before the booked time it is not yet so: the visit is cancelled', () => {
    const { message } = awaited('09:30').refusal('session:no-show', {}, FAY);
    expect(message).toBe(
      `This patient is awaited at ${t('10:00')} and not before. If the visit is called off, cancel it.`,
    );
  });

  it('T3 is suggested half an hour after the booked time, while they are awaited', () => {
    const clinic = awaited('10:05');
    expect(askedAsNoShowAt(clinic.session)).toBe(t('10:30'));
    clinic.send('session:check-in', { identifiers: ['name', 'birth-date'] });
    expect(askedAsNoShowAt(clinic.session)).toBeNull();
  });
});

describe('T4 a patient who comes after all', () => {
  const LATE = { identifiers: ['name' as const, 'birth-date' as const], lateReason: 'missed the bus' };
  const missed = () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'no-show' });
    return clinic.at('10:52');
  };

  it.each([ANA, PIA])('T4 is let in by a nurse or a provider, with a reason and both times: $role', (actor) => {
    const clinic = missed();
    clinic.send('session:check-in', LATE, actor);
    expect(clinic.session).toMatchObject({ status: 'checked-in', infusionOutcome: null });
    expect(lateArrival(clinic.session)).toEqual({
      bookedAt: t('10:00'),
      cameAt: t('10:52'),
      by: actor.id,
      reason: 'missed the bus',
    });
    clinic.send('session:seat', { chairId: CHAIRS[0] ?? '', nurseId: ANA.id });
    expect(lateArrival(clinic.session)).not.toBeNull();
  });

  it.each([FAY, MIA, RHEA])('T4 is not let in by anybody else: $role', (actor) => {
    expect(missed().refusal('session:check-in', LATE, actor)).toMatchObject({ code: 'forbidden' });
  });

  it('T4 at home the monitor is the one who does', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'no-show', protocol: HOME_SUBLINGUAL });
    clinic.at('10:52').send('session:check-in', LATE, RHEA);
    expect(lateArrival(clinic.session)).not.toBeNull();
  });

  it.each([ANA, FAY])(
    'T4 who saw a scheduled visit has no field for a reason, and is told to look again: $role',
    (actor) => {
      const seen = awaited('10:20').session.statusRevision;
      const clinic = missed();
      expect(clinic.session.statusRevision).not.toBe(seen);
      const refused = clinic.refusal(
        'session:check-in',
        { identifiers: LATE.identifiers, statusRevision: seen },
        actor,
      );
      expect(refused.code).toBe('stale');
    },
  );

  it('T4 says what is missing', () => {
    const { identifiers } = LATE;
    expect(missed().refusal('session:check-in', { identifiers })).toMatchObject({
      code: 'required',
      message: 'This visit was charted as “did not come”: say why the patient comes late.',
      fields: [{ path: 'lateReason', code: 'required' }],
    });
  });

  it.each([
    ['23:59', null],
    ['+1 00:01', 'illegal-transition'],
  ])('T4 only while the day of the visit lasts: at %s %s', (when, code) => {
    const clinic = missed();
    clinic.at(when === '23:59' ? when : 13 * 60 + 9);
    if (code === null) expect(clinic.send('session:check-in', LATE)).not.toEqual([]);
    else
      expect(clinic.refusal('session:check-in', LATE)).toMatchObject({
        code,
        message: 'The day of this visit is over: it stays “did not come”. Book the patient anew.',
      });
  });

  it('T4 nor from the day after, as a guest of its board', () => {
    const clinic = missed();
    clinic.at(24 * 60);
    clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
    expect(DAY).toBe('2026-11-23');
    expect(clinic.refusal('session:check-in', LATE).code).toBe('illegal-transition');
  });

  it('T1 who is merely late is checked in as ever, and is no late arrival', () => {
    const clinic = awaited('10:20');
    clinic.send('session:check-in', { identifiers: ['name', 'birth-date'] }, FAY);
    expect(lateArrival(clinic.session)).toBeNull();
    expect(clinic.session.steps).toMatchObject([{ lateReason: null }]);
  });
});
