import { describe, expect, it } from '@jest/globals';
import { aClinic, FAY, PIA } from '../testing/a-clinic.js';
import { MOOD_IV, OBSERVATION } from '../protocols/shipped-protocols.js';
import { minutesAfter } from '../clinic/clinic-time.js';
import { missingAhead, type AheadMatter } from './missing-ahead.js';

const ORDER = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 };
const UNKNOWN = { lastWeightKg: null, consentSignedAt: null };
type Clinic = ReturnType<typeof aClinic>;
const DONE: Record<Exclude<AheadMatter, 'weight-named'>, (clinic: Clinic) => unknown> = {
  consent: (clinic) => clinic.send('consent:record', { signedAt: clinic.now, version: '2026-1' }),
  order: (clinic) => clinic.send('order:sign', ORDER, PIA),
  'escort-named': (clinic) => clinic.send('escort:name', { name: 'Erin Escort', relation: 'sister' }, FAY),
};

describe('floor rule 22 what the call list asks of a visit to come', () => {
  const booked = (protocol = MOOD_IV) => {
    const clinic = aClinic();
    clinic.aSession({ status: 'scheduled', protocol });
    return clinic;
  };
  const missing = (clinic: Clinic, kg: number | null = null) =>
    missingAhead(clinic.session, clinic.board.protocols, { ...UNKNOWN, lastWeightKg: kg });

  it.each([
    [[], ['consent', 'order', 'escort-named']],
    [['consent'], ['order', 'escort-named']],
    [['consent', 'order'], ['escort-named']],
    [['consent', 'order', 'escort-named'], []],
  ] as [(keyof typeof DONE)[], AheadMatter[]][])('floor rule 22 with %j charted, %j is missing', (done, left) => {
    const clinic = booked();
    for (const name of done) DONE[name](clinic);
    expect(missing(clinic)).toEqual(left);
  });

  it('floor rule 22 says that nothing is known of a visit whose protocol is not, and not that nothing is missing', () => {
    expect(missingAhead(booked().session, {}, UNKNOWN)).toBeNull();
    expect(missingAhead(booked().session, { [OBSERVATION.id]: OBSERVATION }, UNKNOWN)).toBeNull();
  });

  it('floor rule 22 asks what the version in use asks, by which the check-in will judge', () => {
    const clinic = booked();
    const { ready = [] } = MOOD_IV.gates;
    const gates = { ...MOOD_IV.gates, ready: ready.filter((gate) => gate !== 'escort-named') };
    const next = { ...MOOD_IV, id: 'next', replaces: MOOD_IV.id, gates };
    expect(missingAhead(clinic.session, { ...clinic.board.protocols, next }, UNKNOWN)).toEqual(['consent', 'order']);
  });

  it.each([
    ['the day before', 1, false],
    ['just within what the protocol says', 365, false],
    ['longer ago', 365.01, true],
  ])('floor rule 18 a consent signed %s (%d days) is carried over: missing %s', (_what, days, isMissing) => {
    const { session, board } = booked();
    const consentSignedAt = minutesAfter(session.scheduledAt, -days * 24 * 60);
    const missing = missingAhead(session, board.protocols, { ...UNKNOWN, consentSignedAt });
    expect(missing?.includes('consent')).toBe(isMissing);
    expect(missing).toEqual(expect.arrayContaining(['order', 'escort-named']));
  });

  it('floor rule 22 asks nothing of a visit whose protocol asks nothing', () => {
    expect(missing(booked(OBSERVATION))).toEqual([]);
  });

  it.each([
    [120, false],
    [120.1, true],
    [null, false],
  ])('3.3 an order of who weighed %d kg last has to name a weight: %s', (kg, isAsked) => {
    const clinic = booked();
    expect(missing(clinic, kg)).not.toContain('weight-named');
    DONE.order(clinic);
    expect((missing(clinic, kg) ?? []).includes('weight-named')).toBe(isAsked);
    clinic.send('order:sign', { ...ORDER, dosingWeight: { basis: 'capped', kg: 110 } }, PIA);
    expect(missing(clinic, kg)).not.toContain('weight-named');
  });
});
