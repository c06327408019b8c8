import type { Id } from '../clinic/clinic-time.js';
import type { DischargeCriteria } from '../discharge/discharge-criteria.js';
import type { HomeRules } from '../home/home-rules.js';
import type { RescueItem } from '../medicines/rescue-item.js';
import type { Condition } from '../patients/conditions.js';
import type { PreparationRules } from '../preparations/preparation-rules.js';
import type { GateName } from '../sessions/gate-names.js';
import type { SessionMove, SessionStatus } from '../sessions/session-statuses.js';
import type { Measure } from '../vitals/measures.js';
import type { DoseRoute } from './routes.js';

export type LimitLevel = 'caution' | 'critical';
export type LimitDirection = 'at-or-above' | 'at-or-below';

/** One limit. A relative one is counted from the patient's own baseline, in units or in per cent of it. */
export type Limit = { level: LimitLevel; direction: LimitDirection } & (
  { value: number } | { fromBaseline: { difference: number } | { percent: number }; baselineIfUnknown?: number }
);

/** A course of values that is to be seen although no value of it may be out of range (clinical.md 6.3). */
export interface Trend {
  measure: Measure;
  direction: LimitDirection;
  /** In the measure's unit: from the patient's own baseline, or from the value before. */
  by: number;
  from: 'baseline' | 'last-value';
  /** So many values in a row. */
  sets: number;
  /** Each of them is further out than the one before it, and the last one has gone so far; else all of them have. */
  isRunning: boolean;
  /** What comes no further than this is no danger, however far it came: a heart that calms down. */
  beyond?: number;
  /** It calls as loud as a critical value, whatever its last value is by itself. */
  level?: 'critical';
  /** What it counts from where nothing was charted before the drug: who had no oxygen charted was on air. */
  baselineIfUnknown?: number;
}

export type Limits = Partial<Record<Measure, Limit[]>>;

/** Measures that are due together while a status lasts. */
export interface CheckGroup {
  measures: Measure[];
  /** Minutes after the status began. */
  firstMinutes: number;
  /** So soon after the drug was resumed, its rate was changed or a bolus was given, where it differs. */
  afterChangeMinutes?: number;
  /** The same on a first visit, where it differs. */
  firstVisitFirstMinutes?: number;
  /** Minutes from one check to the next; without it the check is done once. */
  everyMinutes?: number;
  /** A longer interval, from some minutes after the status began; a shorter one while any value is out of range. */
  later?: { afterMinutes: number; everyMinutes: number; whileOutMinutes: number };
}

export interface DoseGuard {
  soft: number;
  hard: number;
}

/** Limits of an order; soft asks for a reason, hard refuses. Above the figure, not at it. */
export interface DoseGuards {
  doseMgPerKg: DoseGuard;
  /** Judged once the weight is known; nothing where the protocol looks at the dose for each kilogram alone. */
  doseMg: DoseGuard | null;
  rateMgPerKgPerHour: DoseGuard;
  /** What may be given at once; the hard limit is one at its figure. Nothing where the protocol knows no bolus. */
  bolusMgPerKg: { soft: number; hardFrom: number } | null;
  /** The other way round: below the figure. */
  minutes: { softBelow: number; softAbove: number; hardBelow: number };
  concentrationMgPerMl: { listed: number[]; hardAbove: number };
  /** So far the pump may show another volume than its rate gives, before somebody must look: more than both. */
  pumpDrift: { percent: number; ml: number };
}

/** How an order is judged beside the patient's weight, and what they were given before. */
export interface OrderGuards {
  /** Above the last order of the same way of the drug, in per cent. */
  risePercent: DoseGuard;
  /** Since the last drug ended; nothing where the gap does not matter. */
  hoursSinceLast: { softBelow: number; hardBelow: number } | null;
  /** Above so many kilograms an order says which weight it is for. */
  weightAskedAboveKg: number;
}

/** The same of an order to inject. */
export interface InjectionGuards {
  doseMgPerKg: DoseGuard;
  doseMg: DoseGuard;
  concentrationMgPerMl: { listed: number[]; hardAbove: number };
  /** In so many injections at most. */
  portions: number;
}

/** Measures that are looked at once in a window of time, in minutes after the first dose. */
export interface CheckWindow {
  measures: Measure[];
  fromMinutes: number;
  dueMinutes: number;
  /** Not in by then, somebody must look; nothing where it is only waited for. */
  untilMinutes: number | null;
}

/** One version of a clinical protocol: data with an author. A visit keeps the version that it was prepared under. */
export interface Protocol {
  id: Id;
  name: string;
  version: number;
  author: string;
  adoption: 'proposed' | 'adopted';
  /** The version that it takes the place of, a protocol of its own; nothing for the first. */
  replaces: Id | null;
  route: DoseRoute;
  /** What it is written for; empty where that does not matter. */
  conditions: Condition[];
  /** The age from which a patient may be booked under it. */
  minimumAgeYears: number | null;
  /** How long a chair is held for a visit, if the booking does not say. */
  visitMinutes: number;
  /** Other words for a status, where the route calls for them. */
  statusLabels: Partial<Record<SessionStatus, string>>;
  gates: Partial<Record<SessionMove, GateName[]>>;
  /** How the gates before the drug are judged; nothing where no drug is given. */
  preparation: PreparationRules | null;
  /** What a baseline holds, and what of it must be renewed when it is older than so many minutes. */
  baseline: { measures: Measure[]; renewed: Measure[]; maxAgeMinutes: number };
  checks: Partial<Record<SessionStatus, CheckGroup[]>>;
  /** Looked at in a window of time after the first dose, whatever the status. */
  windows: CheckWindow[];
  graceMinutes: number;
  recheckMinutes: { critical: number; caution: number };
  limits: Limits;
  trends: Trend[];
  /** Values at or above which a critical reading needs no second one. */
  confirmedAtOnce: Partial<Record<Measure, number>>;
  /** Of what a pump gives; nothing where none does. */
  doseGuards: DoseGuards | null;
  /** Of what is injected; nothing where nothing is. */
  injectionGuards: InjectionGuards | null;
  /** Of whatever is ordered by the patient's weight; nothing where nothing is. */
  orderGuards: OrderGuards | null;
  /** What a provider may sign to be given for side effects; nothing of it is given before it is signed. */
  rescue: RescueItem[];
  /** How a session at home is watched; nothing where the patient comes to the clinic. */
  home: HomeRules | null;
  /** When a patient may leave; nothing where nothing was given, or they are at home. */
  discharge: DischargeCriteria | null;
}
