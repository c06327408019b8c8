import type { GateName } from '../sessions/gate-names.js';
import type { Measure } from '../vitals/measures.js';
import { ASKED_OF_MOOD, isLineless, MOOD } from './asked-before.js';
import { HOME_PREPARATION, HOME_RULES } from './default-home.js';
import { DEFAULT_LIMITS, DEFAULT_TRENDS } from './default-limits.js';
import type { Protocol } from './protocol.js';

/** What a cuff at home measures. */
const CUFF: Measure[] = ['systolicBp', 'diastolicBp', 'heartRate'];

/** Asked of who sits in a chair of the clinic. */
const AT_THE_CHAIR: GateName[] = ['hydration', 'comfort'];

/** Asked before a dose that is taken at home, and what nobody passes there (clinical.md 1.5). */
const ASKED_AT_HOME: GateName[] = [
  'telehealth-consent',
  'video-identity',
  ...ASKED_OF_MOOD.filter((name) => isLineless(name) && !AT_THE_CHAIR.includes(name)),
  'alcohol-and-sedatives',
  'no-driving',
];
const SAFE_AT_HOME: GateName[] = ['home-address', 'county-number', 'peer', 'peer-answers', 'monitor'];
const BEFORE_AT_HOME: GateName[] = [
  'consent',
  'order',
  'home-cuff',
  'first-pressure',
  ...SAFE_AT_HOME,
  ...ASKED_AT_HOME,
];

/** Sublingual, taken at home under a remote monitor (floor rule 21, clinical.md 1.5). */
export const HOME_SUBLINGUAL: Protocol = {
  id: '0b1f6b64-6b1e-8c11-9d0a-686f6d650001',
  name: 'Home sublingual',
  version: 2,
  author: 'Chairside, proposed defaults',
  adoption: 'proposed',
  replaces: null,
  route: 'sublingual-at-home',
  conditions: MOOD,
  minimumAgeYears: 18,
  visitMinutes: 180,
  statusLabels: {
    ready: 'Ready for the dose',
    dosing: 'Taking the dose',
    recovering: 'Monitored',
    discharged: 'Closed',
  },
  gates: {
    'check-in': ['identity'],
    ready: BEFORE_AT_HOME,
    'first-dose': BEFORE_AT_HOME,
    'next-dose': SAFE_AT_HOME,
    'lose-contact': ['home-calls'],
    discharge: ['stop-described', 'home-checks', 'end-check'],
  },
  preparation: HOME_PREPARATION,
  baseline: { measures: CUFF, renewed: CUFF, maxAgeMinutes: 30 },
  checks: {},
  windows: [],
  graceMinutes: 2,
  recheckMinutes: { critical: 2, caution: 5 },
  limits: DEFAULT_LIMITS,
  trends: DEFAULT_TRENDS,
  confirmedAtOnce: { systolicBp: 200, diastolicBp: 120 },
  doseGuards: null,
  injectionGuards: null,
  orderGuards: null,
  rescue: [],
  home: HOME_RULES,
  discharge: null,
};
