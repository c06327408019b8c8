import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA, BEN, FAY, MIA } from '../testing/a-clinic.js';
import { instantOn } from '../clinic/clinic-days.js';
import { isCalledOffEarly, noticeHours, noticeWords } from './notice.js';
import { CANCEL_CAUSES, CANCEL_REASONS, cancelReason } from './reasons.js';

const step = (at: string) => ({ move: 'cancel', reason: 'weather', words: null, status: 'cancelled', at }) as const;

/** A visit that is booked and called off by the clock of a zone. */
function calledOff(booked: [string, string], off: [string, string], timeZone: string) {
  const scheduledAt = instantOn(...booked, timeZone);
  const at = instantOn(...off, timeZone);
  const steps = [{ ...step(at), recordedAt: at, by: ANA.id }];
  return { scheduledAt, steps, status: 'cancelled' as const };
}

describe('T2 the notice of a visit that is called off', () => {
  it.each([
    ['a day ahead to the minute', ['2026-11-24', '10:00'], ['2026-11-23', '10:00'], 'America/New_York', 24, true],
    ['a minute less', ['2026-11-24', '10:00'], ['2026-11-23', '10:01'], 'America/New_York', 24 - 1 / 60, false],
    ['two hours ahead', ['2026-11-24', '10:00'], ['2026-11-24', '08:00'], 'America/New_York', 2, false],
    ['three days ahead', ['2026-11-24', '10:00'], ['2026-11-21', '10:00'], 'America/New_York', 72, true],
    ['once it was to begin', ['2026-11-24', '10:00'], ['2026-11-24', '10:30'], 'America/New_York', -0.5, false],
    // the clock shows a day in both; what passes is an hour less in spring, and one more in autumn
    ['over the night of spring', ['2026-03-08', '10:00'], ['2026-03-07', '10:00'], 'America/New_York', 23, false],
    ['over the night of autumn', ['2026-11-01', '10:00'], ['2026-10-31', '10:00'], 'America/New_York', 25, true],
    ['that night, an hour later', ['2026-11-01', '10:00'], ['2026-10-31', '11:00'], 'America/New_York', 24, true],
    ['over the night of spring', ['2026-03-29', '09:00'], ['2026-03-28', '08:00'], 'Europe/London', 24, true],
  ] as [string, [string, string], [string, string], string, number, boolean][])(
    'T2 %s: %j, called off %j in %s, is %d hours; early: %s',
    (_what, booked, off, timeZone, hours, isEarly) => {
      const session = calledOff(booked, off, timeZone);
      expect(noticeHours(session)).toBeCloseTo(hours, 9);
      expect(isCalledOffEarly(session)).toBe(isEarly);
    },
  );

  it.each([
    [72, '72 h before'],
    [24, '24 h before'],
    [24 - 1 / 60, '23 h before'],
    [0.5, 'less than 1 h before'],
    [-0.5, 'after the booked time'],
  ])('T2 %d hours are said as: %s', (hours, words) => {
    expect(noticeWords(hours)).toBe(words);
  });

  it('T2 nothing is said of a visit that stands, nor of a patient who had come', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'checked-in' });
    expect(noticeHours(clinic.session)).toBeNull();
    clinic.send('session:cancel', { reason: 'ate-or-drank' });
    expect(clinic.session.status).toBe('cancelled');
    expect(noticeHours(clinic.session)).toBeNull();
  });
});

describe('T2 why a visit is called off', () => {
  it('T2 has a reason with its cause, the words, who and when', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'scheduled' });
    clinic.at('09:20').send('session:cancel', { reason: 'payment', words: 'the plan lapsed' }, FAY);
    expect(clinic.session.steps).toMatchObject([
      { move: 'cancel', reason: 'payment', words: 'the plan lapsed', by: FAY.id, at: clinic.now },
    ]);
    expect(cancelReason('payment').cause).toBe('insurance');
  });

  it('T2 every cause has a reason', () => {
    expect([...new Set(CANCEL_REASONS.map((reason) => cancelReason(reason).cause))]).toEqual([...CANCEL_CAUSES]);
  });

  it('T2 "other" alone says nothing: a few words are asked for', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'scheduled' });
    expect(clinic.refusal('session:cancel', { reason: 'other' }, FAY)).toMatchObject({
      code: 'required',
      message: 'Say in a few words why this visit is cancelled.',
      fields: [{ path: 'words' }],
    });
    clinic.send('session:cancel', { reason: 'other', words: 'a bereavement' }, FAY);
    expect(clinic.session.status).toBe('cancelled');
  });

  it.each([
    ['checked-in', MIA, 'forbidden'],
    ['ready', FAY, 'forbidden'],
    ['ready', BEN, null],
  ] as const)('T6 of a patient who is %s a nurse or a provider decides: $role', (status, actor, code) => {
    const clinic = aClinic();
    clinic.aSession({ status });
    if (code) expect(clinic.refusal('session:cancel', { reason: 'illness' }, actor).code).toBe(code);
    else expect(clinic.send('session:cancel', { reason: 'illness' }, actor)).not.toEqual([]);
  });
});
