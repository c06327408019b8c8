import { describe, expect, it } from '@jest/globals';
import type { ReviewedSession } from '@chairside/contracts';
import { MOOD_IV, type SessionMove, type SessionStatus, type SessionStep, type VitalsReading } from '@chairside/domain';
import { countsOf, isFinal } from './day-counts.js';
import { presentRow, type AlertRow, type ReviewRow } from './present-row.js';

const at = (time: string): string => `2026-11-23T${time}:00.000Z`;
const AS_OF = at('15:00');

const NURSE = '00000000-0000-4000-8000-00000000000a';
const step = (move: SessionMove, status: SessionStatus, time: string): SessionStep =>
  ({ move, status, at: at(time), recordedAt: at(time), by: NURSE, pumpMl: null, reason: null }) as SessionStep;
const STEPS = [
  step('check-in', 'checked-in', '10:00'),
  step('start', 'infusing', '10:30'),
  step('complete', 'recovering', '11:10'),
  step('discharge', 'discharged', '11:40'),
];

const set = (time: string, values: VitalsReading['values'], more: Partial<VitalsReading> = {}): VitalsReading => ({
  id: time,
  takenAt: at(time),
  recordedAt: at(time),
  recordedBy: NURSE,
  values,
  scales: {},
  notTaken: {},
  confirmed: [],
  ...more,
});
const alert = (level: AlertRow['level'], more: Partial<AlertRow> = {}): AlertRow => ({
  id: level,
  level,
  state: 'cleared',
  condition: {
    rule: 'critical-value',
    about: 'spo2',
    reached: [{ measure: 'spo2', value: 84, direction: 'at-or-below', at: 85 }],
    readingId: '10:40',
    confirmed: true,
  },
  since: at('10:40'),
  raisedAt: at('10:41'),
  takenAt: null,
  takenBy: null,
  settledAt: null,
  clearedAt: null,
  ...more,
});

function aRow(overrides: Partial<ReviewRow> = {}): ReviewRow {
  const names = { chair: '3', plannedChair: '3', patientName: 'Raman, Priya', patientNumber: '2208', nurse: 'Jo' };
  const booked = { id: 's', protocol: 'Mood IV 40', scheduledAt: new Date(at('10:00')), plannedMinutes: 110 };
  const { route, checks } = MOOD_IV;
  const charted = {
    steps: STEPS,
    readings: [],
    alerts: [],
    eventRows: [],
    given: [],
    chartedMl: 40,
    mgPerMl: 1,
    route,
    checks,
  };
  return { ...names, ...booked, ...charted, status: 'discharged', infusionOutcome: 'completed', ...overrides };
}

const rows = (...all: Partial<ReviewRow>[]): ReviewedSession[] => all.map((one) => presentRow(aRow(one), AS_OF));

describe('the review of a day', () => {
  it('FR23 counts as "all given" only who was given something', () => {
    const counts = countsOf(rows({}, { route: 'observation' }, { infusionOutcome: 'stopped-early' }), AS_OF);
    expect(counts).toMatchObject({ completed: 1, observed: 1, stoppedEarly: 1 });
  });

  it('FR11 says the dose by the volume that was read from the pump, and none where nobody read it', () => {
    const [given, unread] = rows({ chartedMl: 17.25, mgPerMl: 2 }, { chartedMl: null });
    expect([given?.chartedMg, unread?.chartedMg]).toEqual([34.5, null]);
  });

  it('FR23 adds up the alerts that nobody took, without overdue sets and what was found late', () => {
    const overdue: AlertRow['condition'] = { rule: 'set-overdue', dueAt: at('10:40'), measures: [] };
    const alerts = [alert('high'), alert('low', { condition: overdue }), alert('medium', { state: 'found-late' })];
    expect(countsOf(rows({ alerts }, {}, { alerts: [alert('medium')] }), AS_OF).untakenAlerts).toBe(2);
  });

  it('FR23 counts the high alerts that waited more than sixty seconds, also where nobody took them', () => {
    const [late, soon] = [at('10:43'), at('10:42')].map((takenAt) => alert('high', { takenAt, takenBy: 'Jo' }));
    expect(late && soon && countsOf(rows({ alerts: [late, soon, alert('high')] }), AS_OF)).toMatchObject({
      highAlerts: 3,
      slowAlerts: 2,
    });
  });

  it('says with an alert all values of the set that reached the limit', () => {
    const readings = [set('10:40', { spo2: 84, heartRate: 90 })];
    expect(rows({ alerts: [alert('high')], readings })[0]?.alerts[0]?.facts.values).toEqual({
      spo2: 84,
      heartRate: 90,
    });
  });

  it('says when a value was back in range, and of one that only ended with the visit that nobody saw it', () => {
    const [seen, gone] = ['10:52', '11:40'].map((time) => alert('high', { clearedAt: at(time) }));
    const alerts = seen && gone ? [seen, gone] : [];
    expect(rows({ alerts })[0]?.alerts.map(({ settledAt }) => settledAt)).toEqual([at('10:52'), null]);
  });

  it('FR3 counts a set only when all of it was answered, and a correction apart', () => {
    const whole = { systolicBp: 120, diastolicBp: 75, heartRate: 70, spo2: 98, respiratoryRate: 14 };
    const awake = { scales: { sedation: 5 } };
    const readings = [
      set('10:40', whole, awake),
      set('10:45', { systolicBp: 118, diastolicBp: 74 }),
      set('10:50', { ...whole, heartRate: 97 }, awake),
      set('10:51', { ...whole, heartRate: 79 }, { ...awake, corrects: '10:50' }),
      set('10:52', whole, awake),
      set('10:53', {}, { corrects: '10:52' }),
    ];
    expect(rows({ readings })[0]).toMatchObject({ sets: 2, partials: 1, corrections: 2 });
  });

  it('floor rule 7 counts a pressure that was put off apart from sets and parts', () => {
    const resting = { systolicBp: 'deferred', diastolicBp: 'deferred' } as const;
    const readings = [
      set('10:40', { systolicBp: 118, diastolicBp: 74 }),
      set('10:50', { heartRate: 62, spo2: 97, respiratoryRate: 12 }, { notTaken: resting, scales: { sedation: 4 } }),
    ];
    expect(rows({ readings })[0]).toMatchObject({ sets: 0, partials: 1, deferred: 1 });
  });

  it('FR20 shows no end of a session that was reopened, and no end of a drug that runs on', () => {
    const steps = [...STEPS, step('reopen', 'recovering', '11:50')];
    const [reopened] = rows({ status: 'recovering', infusionOutcome: null, steps });
    expect(reopened).toMatchObject({ endedAt: null, drugEndedAt: null, startedAt: at('10:30') });
  });

  it('says who is awaited beyond the booked time, and whose visit goes beyond its plan', () => {
    const awaited = { status: 'scheduled', infusionOutcome: null, steps: [] } as const;
    const here = { status: 'recovering', steps: STEPS.slice(0, 3) } as const;
    expect(rows({ ...awaited, steps: [] }, { ...here, steps: [...here.steps] }, {})).toMatchObject([
      { minutesLate: 300, minutesOverPlan: null },
      { minutesLate: null, minutesOverPlan: 190 },
      { minutesLate: null, minutesOverPlan: null },
    ]);
  });

  it.each([
    ['a day that is over and closed', rows({}), '2026-11-23', '2026-11-24', true],
    ['a day with an open session', rows({}, { status: 'recovering' }), '2026-11-23', '2026-11-24', false],
    ['today, though all have gone', rows({}), '2026-11-23', '2026-11-23', false],
    ['a day without sessions', rows(), '2026-11-22', '2026-11-24', false],
  ])('FR23 of %s', (_what, sessions, day, today, final) => {
    expect(isFinal(sessions, day, today)).toBe(final);
  });
});
