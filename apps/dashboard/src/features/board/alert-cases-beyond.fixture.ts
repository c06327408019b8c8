import type { Charted } from '../vitals/a-session.fixture.js';
import { AT_REST, bp, charted, every10, scaled, type AlertCase, type Event } from './alert-cases.fixture.js';

const PANIC: Charted = { values: { ...bp(148, 92), heartRate: 104, respiratoryRate: 20 }, scales: { anxiety: 6 } };
const HYPERTENSIVE: Charted = { values: bp(158, 98) };
const LOW: Charted = { values: { ...bp(96, 58), heartRate: 58 } };

export const SCALES: AlertCase[] = [
  { what: 'awake', events: scaled({ sedation: 5 }), alerts: [] },
  { what: 'slow to name', events: scaled({ sedation: 4 }), alerts: [] },
  {
    what: 'loud or repeated, from awake to it in one set',
    events: scaled({ sedation: 3 }),
    alerts: ['high: Sedation 3 at or below 3, last sets 5, 3'],
  },
  {
    what: 'loud or repeated, step by step',
    events: [charted(10, {}, { sedation: 4 }), charted(20, {}, { sedation: 3 })],
    alerts: ['medium: Sedation 3 at or below 3'],
  },
  { what: 'prodding', events: scaled({ sedation: 2 }), alerts: ['high: Sedation 2 at or below 2'] },
  { what: 'no response', events: scaled({ sedation: 0 }), alerts: ['high: Sedation 0 at or below 2'] },
  {
    what: 'prodding after loud: one alert that grew worse',
    events: [charted(10, {}, { sedation: 3 }), charted(12, {}, { sedation: 2 })],
    alerts: ['high: Sedation 2 at or below 2'],
  },
  { what: 'dissociation alone is never an alert', events: scaled({ dissociation: 10 }), alerts: [] },
  { what: 'nausea 3', events: scaled({ nausea: 3 }), alerts: [] },
  { what: 'nausea 4', events: scaled({ nausea: 4 }), alerts: ['medium: Nausea 4 at or above 4'] },
  { what: 'pain 2 above the baseline', events: scaled({ pain: 3 }), alerts: ['medium: Pain 3 at or above 3'] },
  { what: 'anxiety 7', events: scaled({ anxiety: 7 }), alerts: ['medium: Anxiety 7 at or above 7'] },
  { what: 'anxiety 9', events: scaled({ anxiety: 9 }), alerts: ['high: Anxiety 9 at or above 9'] },
  { what: 'agitation +2', events: scaled({ agitation: 2 }), alerts: ['medium: Agitation 2 at or above 2'] },
  { what: 'agitation +3', events: scaled({ agitation: 3 }), alerts: ['high: Agitation 3 at or above 3'] },
];

export const PATIENTS: AlertCase[] = [
  {
    what: 'panic: the heart that raced before',
    baseline: PANIC,
    events: every10({ heartRate: 118 }, { heartRate: 119 }),
    alerts: [],
  },
  {
    what: 'panic: a little faster twice',
    baseline: PANIC,
    events: every10({ heartRate: 122 }, { heartRate: 124 }),
    alerts: ['medium: HR 124 at or above 120'],
  },
  {
    what: 'panic: the fear itself',
    baseline: PANIC,
    events: scaled({ anxiety: 9 }),
    alerts: ['high: Anxiety 9 at or above 9'],
  },
  {
    what: 'hypertensive at rest: at rest',
    baseline: HYPERTENSIVE,
    events: every10(bp(158, 98), bp(159, 97)),
    alerts: [],
  },
  {
    what: 'hypertensive at rest: a little higher twice',
    baseline: HYPERTENSIVE,
    events: every10(bp(164, 99), bp(166, 99)),
    alerts: ['medium: BP 166/99 at or above 160'],
  },
  {
    what: 'hypertensive at rest: critical',
    baseline: HYPERTENSIVE,
    events: every10(bp(182, 104)),
    alerts: ['high: BP 182/104 at or above 180, unconfirmed'],
  },
  {
    what: 'low at rest: the rest before the drug is the first of two readings',
    baseline: LOW,
    events: every10(bp(96, 58)),
    alerts: ['medium: BP 96/58 at or below 99'],
  },
  {
    what: 'low at rest: critical',
    baseline: LOW,
    events: every10(bp(88, 50)),
    alerts: ['high: BP 88/50 at or below 89, unconfirmed'],
  },
  {
    what: 'low at rest: a third above it twice',
    baseline: LOW,
    events: every10(bp(130, 80), bp(130, 79)),
    alerts: ['medium: BP 130/79 at or above 125'],
  },
];

export const HISTORY: AlertCase[] = [
  {
    what: 'a sensor that is off measures nothing',
    events: [{ at: 10, chart: { values: bp(124, 78), notTaken: { spo2: 'equipment', heartRate: 'equipment' } } }],
    alerts: [],
  },
  {
    what: 'a critical one that arrives after a calm one',
    events: [charted(10, { spo2: 98 }), { ...charted(14, { spo2: 86 }), takenAt: 6 }],
    alerts: ['found late: SpO₂ 86% at or below 89'],
  },
  {
    what: 'two cuffs within a minute: the worse counts',
    events: [charted(10, bp(184, 100)), charted(10.5, bp(150, 90))],
    alerts: ['high: BP 184/100 at or above 180, unconfirmed, taken'],
  },
  {
    what: 'two conditions are two alerts',
    events: every10({ ...bp(190, 115), spo2: 88 }),
    alerts: ['high: BP 190/115 at or above 180/110, unconfirmed', 'high: SpO₂ 88% at or below 89'],
  },
  {
    what: 'while paused',
    events: [{ at: 8, does: 'pause' }, charted(10, { spo2: 88 })],
    alerts: ['high: SpO₂ 88% at or below 89'],
  },
  {
    what: 'in recovery',
    events: [...calm(10, 20, 30), { at: 40, does: 'complete' }, charted(45, { spo2: 88 })],
    alerts: ['high: SpO₂ 88% at or below 89'],
  },
  {
    what: 'vomiting',
    events: [charted(10, AT_REST, { sedation: 5 }), { at: 12, effect: { term: 'vomiting', severity: 'mild' } }],
    alerts: ['medium: Vomiting mild'],
  },
  {
    what: 'vomiting while hard to wake',
    events: [charted(10, AT_REST, { sedation: 3 }), { at: 12, effect: { term: 'vomiting', severity: 'mild' } }],
    alerts: ['high: Sedation 3 at or below 3, last sets 5, 3', 'high: Vomiting mild'],
  },
  { what: 'chest pain', events: [{ at: 9, effect: { term: 'chest-pain' } }], alerts: ['high: Chest pain severe'] },
  { what: 'dizziness is expected', events: [{ at: 9, effect: { term: 'dizziness' } }], alerts: [] },
];

export const TIME: AlertCase[] = [
  { what: 'a set in its grace', events: [], readAt: 11.9, alerts: [] },
  { what: 'a set that is overdue', events: [], readAt: 12, alerts: ['low: Set overdue due 10:40'] },
  { what: 'a set that is longer overdue', events: [], readAt: 15, alerts: ['medium: Set overdue due 10:40'] },
  {
    what: 'a set of which a whole interval is lost while the pump runs',
    events: [],
    readAt: 20,
    alerts: ['high: Set overdue due 10:40'],
  },
  {
    what: 'a volume that should be in for five minutes',
    events: calm(10, 20, 30, 40),
    readAt: 45,
    alerts: ['medium: Volume should be in since 11:10, look at the pump'],
  },
  {
    what: 'a volume that should be in for ten',
    events: calm(10, 20, 30, 40, 49),
    readAt: 50,
    alerts: ['high: Volume should be in since 11:10, look at the pump'],
  },
  {
    what: 'a pump that gives less than its rate',
    events: [...calm(10, 20), { at: 20, pumpMl: 5 }],
    alerts: ['medium: Pump gave 5 mL its rate gives 8.5'],
  },
  {
    what: 'a pump that gives what its rate gives, by the next reading',
    events: [...calm(10, 20), { at: 20, pumpMl: 5 }, { at: 24, pumpMl: 6.7 }],
    alerts: [],
  },
  {
    what: 'a pause of ten minutes with nothing charted',
    events: [...calm(10), { at: 15, does: 'pause' }],
    readAt: 25,
    alerts: ['medium: Set overdue due 10:50', 'medium: Paused, nothing charted since 10:45'],
  },
  {
    what: 'what the drug did and has not cleared an hour after it',
    events: [
      ...calm(10, 20, 30, 40),
      { at: 41, does: 'complete' },
      ...calm(51, 61, 71, 86),
      charted(100, AT_REST, { sedation: 5, dissociation: 5, nausea: 0, pain: 0 }),
    ],
    readAt: 101,
    alerts: [
      'low: Long recovery twice the usual since 12:11',
      'medium: Dissociation 5 should be 2 or less since 12:11',
    ],
  },
];

/** Whole calm sets at these minutes, with what is asked once. */
function calm(...minutes: number[]): Event[] {
  return minutes.map((at) => ({ at, chart: { values: AT_REST, scales: { sedation: 5, dissociation: 2, nausea: 0 } } }));
}

/** Everything that the set at 40 minutes after the first device asks for. */
const AT_40: Charted = {
  values: { ...bp(128, 80), heartRate: 74, spo2: 98, respiratoryRate: 14 },
  scales: { sedation: 5, dissociation: 4 },
};
const OVERDUE = 'medium: Set overdue due 11:10';
const LATE = 'medium: Set after the first dose not in by 11:20, take it now';

export const DEVICES: AlertCase[] = [
  { what: 'the set at 40 minutes is in', events: [{ at: 40, chart: AT_40 }], readAt: 55, alerts: [] },
  { what: 'it is in as early as 35', events: [{ at: 35, chart: AT_40 }], readAt: 55, alerts: [] },
  { what: 'at 34 it was too early', events: [{ at: 34, chart: AT_40 }], readAt: 50, alerts: [OVERDUE, LATE] },
  { what: 'at 49 it is overdue as any set', events: [], readAt: 49, alerts: [OVERDUE] },
  { what: 'at 50 its window is over besides', events: [], readAt: 50, alerts: [OVERDUE, LATE] },
  {
    what: 'one of it is missing',
    events: [{ at: 40, chart: { values: AT_40.values ?? {}, scales: { sedation: 5 } } }],
    readAt: 50,
    alerts: ['medium: Dissociation overdue due 11:10', LATE],
  },
  { what: 'a late set ends it', events: [{ at: 52, chart: AT_40 }], readAt: 53, alerts: [] },
  {
    what: 'a pressure that rose after the devices is judged as after a pump',
    events: every10(bp(184, 112)),
    alerts: ['high: BP 184/112 at or above 180/110, unconfirmed'],
  },
].map((one) => ({ ...one, isSprayed: true as const }));
