import type { Measure } from '../vitals/measures.js';
import { DEFAULT_DISCHARGE } from './default-discharge.js';
import { DEFAULT_PREPARATION } from './default-preparation.js';
import { DEFAULT_LIMITS, DEFAULT_TRENDS } from './default-limits.js';
import { ASKED_OF_MOOD, ASKED_OF_PAIN, isLineless, MOOD, PAIN } from './asked-before.js';
import { HOME_SUBLINGUAL } from './home-sublingual.js';
import { forAnxiety } from './for-anxiety.js';
import { DEFAULT_RESCUE } from './default-rescue.js';
import type { GateName } from '../sessions/gate-names.js';
import type { CheckGroup, Protocol } from './protocol.js';

const VITALS: Measure[] = ['systolicBp', 'diastolicBp', 'heartRate', 'spo2', 'respiratoryRate'];
const RENEWED: Measure[] = VITALS.slice(0, 4);
const SET: Measure[] = [...VITALS, 'sedation'];
const FEELINGS: Measure[] = ['dissociation', 'nausea'];

const IN_RECOVERY = { everyMinutes: 15, later: { afterMinutes: 30, everyMinutes: 30, whileOutMinutes: 15 } };
const RECOVERY: CheckGroup[] = [
  { measures: [...SET, 'pain'], firstMinutes: 15, ...IN_RECOVERY },
  // at the end of the drug too (floor rule 2)
  { measures: FEELINGS, firstMinutes: 5, ...IN_RECOVERY },
];

const gatesAsking = (asked: GateName[]): Protocol['gates'] => ({
  'check-in': ['identity'],
  seat: ['chair-and-nurse'],
  ready: ['consent', 'order', 'weight', 'baseline', 'first-pressure', 'escort-named', ...asked],
  start: ['baseline', 'second-person', 'first-pressure', ...asked],
  pause: ['pump-volume'],
  'change-rate': ['pump-volume'],
  resume: ['set-since-pause'],
  complete: ['pump-volume'],
  discharge: ['stop-described', 'last-set', 'escort-seen'],
});

/** Mood, intravenous: 0.5 mg/kg over 40 minutes (clinical.md 2.3, 3.3). */
export const MOOD_IV: Protocol = {
  id: '0b1f6b64-6b1e-8c11-9d0a-6d6f6f640001',
  name: 'Mood IV 40',
  version: 7,
  author: 'Chairside, proposed defaults',
  adoption: 'proposed',
  replaces: null,
  route: 'iv-infusion',
  conditions: MOOD,
  minimumAgeYears: 18,
  visitMinutes: 120,
  statusLabels: {},
  gates: gatesAsking(ASKED_OF_MOOD),
  preparation: DEFAULT_PREPARATION,
  baseline: { measures: [...SET, 'temperature', ...FEELINGS, 'pain', 'anxiety'], renewed: RENEWED, maxAgeMinutes: 30 },
  checks: {
    infusing: [
      { measures: SET, firstMinutes: 10, firstVisitFirstMinutes: 5, afterChangeMinutes: 5, everyMinutes: 10 },
      { measures: FEELINGS, firstMinutes: 20 },
    ],
    paused: [{ measures: SET, firstMinutes: 5, everyMinutes: 10 }],
    recovering: RECOVERY,
  },
  graceMinutes: 2,
  recheckMinutes: { critical: 2, caution: 5 },
  limits: DEFAULT_LIMITS,
  trends: DEFAULT_TRENDS,
  confirmedAtOnce: { systolicBp: 200, diastolicBp: 120 },
  doseGuards: {
    doseMgPerKg: { soft: 0.75, hard: 1 },
    doseMg: { soft: 80, hard: 120 },
    rateMgPerKgPerHour: { soft: 1, hard: 1.5 },
    bolusMgPerKg: null,
    minutes: { softBelow: 40, softAbove: 100, hardBelow: 20 },
    concentrationMgPerMl: { listed: [0.4, 1, 2], hardAbove: 10 },
    pumpDrift: { percent: 10, ml: 1 },
  },
  injectionGuards: null,
  orderGuards: {
    risePercent: { soft: 25, hard: 50 },
    hoursSinceLast: { softBelow: 24, hardBelow: 12 },
    weightAskedAboveKg: 120,
  },
  windows: [],
  rescue: [...DEFAULT_RESCUE],
  home: null,
  discharge: DEFAULT_DISCHARGE,
};

/** Anxiety and panic, intravenous. */
export const ANXIETY_IV: Protocol = forAnxiety(MOOD_IV);

/** Pain, intravenous: 0.3 mg/kg/h over 4 hours (clinical.md 3.1, 3.3); hours long, so sets grow wider apart. */
export const PAIN_IV: Protocol = {
  ...MOOD_IV,
  id: '0b1f6b64-6b1e-8c11-9d0a-7061696e0001',
  name: 'Pain IV 4 h',
  conditions: PAIN,
  gates: gatesAsking(ASKED_OF_PAIN),
  visitMinutes: 300,
  checks: {
    ...MOOD_IV.checks,
    infusing: [
      {
        measures: [...SET, 'pain'],
        firstMinutes: 10,
        firstVisitFirstMinutes: 5,
        afterChangeMinutes: 5,
        everyMinutes: 10,
        later: { afterMinutes: 20, everyMinutes: 15, whileOutMinutes: 10 },
      },
      { measures: FEELINGS, firstMinutes: 20 },
    ],
  },
  doseGuards: {
    doseMgPerKg: { soft: 2, hard: 4 },
    doseMg: null,
    rateMgPerKgPerHour: { soft: 0.5, hard: 1 },
    bolusMgPerKg: { soft: 0.25, hardFrom: 0.5 },
    minutes: { softBelow: 120, softAbove: 360, hardBelow: 60 },
    concentrationMgPerMl: { listed: [0.4, 1, 2], hardAbove: 10 },
    pumpDrift: { percent: 10, ml: 1 },
  },
  orderGuards: { risePercent: { soft: 25, hard: 50 }, hoursSinceLast: null, weightAskedAboveKg: 120 },
};

const ASKED_WITHOUT_LINE = ASKED_OF_MOOD.filter(isLineless);

/** What is given in portions, without a line: the dose is checked before it, and the patient is observed after it. */
const IN_PORTIONS: Protocol = {
  ...MOOD_IV,
  version: 3,
  statusLabels: { recovering: 'Observing' },
  gates: {
    'check-in': ['identity'],
    seat: ['chair-and-nurse'],
    ready: ['consent', 'order', 'weight', 'baseline', 'first-pressure', 'escort-named', ...ASKED_WITHOUT_LINE],
    'first-dose': ['baseline', 'dose-check', 'first-pressure', ...ASKED_WITHOUT_LINE],
    discharge: ['stop-described', 'last-set', 'escort-seen'],
  },
  doseGuards: null,
  rescue: DEFAULT_RESCUE.filter(({ route }) => route !== 'iv'),
  discharge: { ...DEFAULT_DISCHARGE, minutesAfterDrug: 60, checks: DEFAULT_DISCHARGE.checks.filter(isLineless) },
};

const AFTER_INJECTION = { firstMinutes: 15, everyMinutes: 15 };
const OBSERVED = { ...AFTER_INJECTION, later: { afterMinutes: 45, everyMinutes: 30, whileOutMinutes: 15 } };

/** Mood, intramuscular: 0.5 to 1 mg/kg in one or two injections, watched for an hour (clinical.md 1.4). */
export const MOOD_IM: Protocol = {
  ...IN_PORTIONS,
  id: '0b1f6b64-6b1e-8c11-9d0a-6d6f6f64696d',
  name: 'Mood IM',
  route: 'intramuscular',
  checks: {
    dosing: [{ measures: SET, ...AFTER_INJECTION }],
    recovering: [{ measures: [...SET, ...FEELINGS, 'pain'], ...OBSERVED }],
  },
  injectionGuards: {
    doseMgPerKg: { soft: 1, hard: 1.5 },
    doseMg: { soft: 80, hard: 120 },
    concentrationMgPerMl: { listed: [50, 100], hardAbove: 100 },
    portions: 2,
  },
};

/** Esketamine, intranasal: before, about 40 minutes after the first device and at the end (clinical.md 1.4, 2.3). */
export const ESKETAMINE: Protocol = {
  ...IN_PORTIONS,
  id: '0b1f6b64-6b1e-8c11-9d0a-65736b650001',
  name: 'Esketamine nasal',
  version: 4,
  route: 'intranasal',
  conditions: ['treatment-resistant-depression'],
  visitMinutes: 165,
  preparation: { ...DEFAULT_PREPARATION, fasting: { foodHours: 2, clearDrinkHours: 0.5 } },
  checks: {
    dosing: [{ measures: SET, firstMinutes: 40, everyMinutes: 30 }],
    recovering: [{ measures: [...SET, ...FEELINGS, 'pain'], firstMinutes: 60, everyMinutes: 30 }],
  },
  windows: [
    { measures: [...SET, 'dissociation'], fromMinutes: 35, dueMinutes: 40, untilMinutes: 50 },
    { measures: VITALS.slice(0, 2), fromMinutes: 110, dueMinutes: 115, untilMinutes: null },
  ],
};

/** Watching without a drug: no order, no pump. Recorded sets are replayed under it. */
export const OBSERVATION: Protocol = {
  id: '0b1f6b64-6b1e-8c11-9d0a-6f6273650001',
  name: 'Observation',
  version: 4,
  author: 'Chairside, proposed defaults',
  adoption: 'proposed',
  replaces: null,
  route: 'observation',
  conditions: [],
  minimumAgeYears: null,
  visitMinutes: 120,
  statusLabels: { infusing: 'Observing' },
  gates: { 'check-in': ['identity'], seat: ['chair-and-nurse'] },
  preparation: null,
  baseline: { measures: VITALS, renewed: RENEWED, maxAgeMinutes: 30 },
  checks: {
    infusing: [{ measures: VITALS, firstMinutes: 10, everyMinutes: 10 }],
    paused: [{ measures: VITALS, firstMinutes: 10, everyMinutes: 10 }],
    recovering: [{ measures: VITALS, firstMinutes: 30, everyMinutes: 30 }],
  },
  graceMinutes: 2,
  recheckMinutes: { critical: 2, caution: 5 },
  limits: DEFAULT_LIMITS,
  trends: DEFAULT_TRENDS,
  confirmedAtOnce: { systolicBp: 200, diastolicBp: 120 },
  doseGuards: null,
  injectionGuards: null,
  orderGuards: null,
  windows: [],
  rescue: [],
  home: null,
  discharge: null,
};

export { HOME_SUBLINGUAL };

export const SHIPPED_PROTOCOLS: readonly Protocol[] = [
  MOOD_IV,
  ANXIETY_IV,
  PAIN_IV,
  MOOD_IM,
  ESKETAMINE,
  HOME_SUBLINGUAL,
  OBSERVATION,
];
