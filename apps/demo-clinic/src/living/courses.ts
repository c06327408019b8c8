import {
  ESKETAMINE,
  HOME_SUBLINGUAL,
  MOOD_IM,
  MOOD_IV,
  OBSERVATION,
  PAIN_IV,
  type Commands,
  type Id,
  type EffectAction,
  type PauseReason,
  type PortionFigures,
  type RateReason,
  type Severity,
  type SideEffectTerm,
  type StopReason,
  type Values,
} from '@chairside/domain';

/** What happens to a patient between two moments, in minutes since the drug began. Demo values, not recorded ones. */
export interface Moment {
  from: number;
  to: number;
  values: Values;
}

export type Treatment = 'mood' | 'pain' | 'injection' | 'esketamine' | 'observation' | 'home';

interface TreatmentPlan {
  protocolId: Id;
  plannedMinutes: number;
  /** For a pump. */
  order: Pick<Commands['order:sign'], 'doseMgPerKg' | 'minutes'> | null;
  /** In portions. */
  portions?: PortionFigures;
}

/** What is booked and ordered for each treatment. */
export const TREATMENTS: Record<Treatment, TreatmentPlan> = {
  mood: { protocolId: MOOD_IV.id, plannedMinutes: 80, order: { doseMgPerKg: 0.5, minutes: 40 } },
  pain: { protocolId: PAIN_IV.id, plannedMinutes: 300, order: { doseMgPerKg: 1.2, minutes: 240 } },
  injection: {
    protocolId: MOOD_IM.id,
    plannedMinutes: 85,
    order: null,
    portions: { injected: { doseMgPerKg: 0.5 }, concentrationMgPerMl: 50 },
  },
  esketamine: { protocolId: ESKETAMINE.id, plannedMinutes: 165, order: null, portions: { pieces: 3, mgEach: 28 } },
  observation: { protocolId: OBSERVATION.id, plannedMinutes: 80, order: null },
  home: { protocolId: HOME_SUBLINGUAL.id, plannedMinutes: 180, order: null },
};

/** How a visit goes. What it does not say is as the recording has it. */
export interface Course {
  treatment: Treatment;
  moments: readonly Moment[];
  pause?: { afterMinutes: number; reason: PauseReason };
  /** The drug runs on at half its rate. */
  slower?: { afterMinutes: number; reason: RateReason };
  stop?: { afterMinutes: number; reason: StopReason };
  /** One set is forgotten long enough for the board to say so. */
  forgetsSet?: true;
  /** How much is felt, 1 the ordinary. */
  dissociates: number;
  isNauseous?: true;
  effects?: readonly FeltEffect[];
  /** A limit that the nurse narrows for this visit. */
  limit?: Omit<Commands['limit:set'], 'sessionId'>;
}

/** A side effect of a course, in minutes since the drug began. */
export interface FeltEffect {
  term: SideEffectTerm;
  severity: Severity;
  action: EffectAction;
  from: number;
  /** When something is done, and when it is over; what happens in one moment has neither. */
  acted?: number;
  to?: number;
}

const mood = (dissociates: number, more: Partial<Course> = {}): Course => {
  return { treatment: 'mood', moments: [], dissociates, ...more };
};
const PAIN: Course = { treatment: 'pain', moments: [], dissociates: 0.6 };

const SATURATION_FALLS: readonly Moment[] = [
  { from: 15, to: 24, values: { spo2: 92, oxygenFlow: 2 } },
  { from: 24, to: 39, values: { spo2: 96, oxygenFlow: 2 } },
  // off again, and charted as off with every set: nobody must read the 2 as still running
  { from: 39, to: Infinity, values: { oxygenFlow: 0 } },
];
const SATURATION_IS_CRITICAL: readonly Moment[] = [
  { from: 9, to: 13, values: { spo2: 88 } },
  { from: 13, to: 18, values: { spo2: 93, oxygenFlow: 3 } },
  { from: 18, to: 34, values: { spo2: 97, oxygenFlow: 2 } },
  { from: 34, to: Infinity, values: { oxygenFlow: 0 } },
];
const PRESSURE_RISES: readonly Moment[] = [
  { from: 22, to: 31.5, values: { systolicBp: 168, diastolicBp: 98 } },
  { from: 31.5, to: 37, values: { systolicBp: 165, diastolicBp: 96 } },
  { from: 37, to: 46, values: { systolicBp: 148, diastolicBp: 84 } },
];
const PRESSURE_IS_CRITICAL: readonly Moment[] = [
  { from: 22, to: 31.5, values: { systolicBp: 184, diastolicBp: 106 } },
  { from: 31.5, to: 37, values: { systolicBp: 166, diastolicBp: 94 } },
  { from: 37, to: 46, values: { systolicBp: 146, diastolicBp: 82 } },
];

const CALLED_SOONER = {
  measure: 'spo2',
  level: 'critical',
  direction: 'at-or-below',
  value: 91,
  reason: 'needed oxygen on the last visit',
} as const;

const INJECTED: Course = { treatment: 'injection', moments: PRESSURE_IS_CRITICAL, dissociates: 1.1 };

/** The pressure of esketamine is highest about forty minutes after the first device. */
const PRESSURE_PEAKS: readonly Moment[] = [
  { from: 33, to: 44, values: { systolicBp: 184, diastolicBp: 104 } },
  { from: 44, to: 60, values: { systolicBp: 156, diastolicBp: 88 } },
];
const SPRAYED: Course = { treatment: 'esketamine', moments: PRESSURE_PEAKS, dissociates: 1 };

const NAUSEA: readonly FeltEffect[] = [
  { term: 'nausea', severity: 'moderate', action: 'medicine', from: 18, acted: 24, to: 58 },
];
const DIZZINESS: readonly FeltEffect[] = [
  { term: 'dizziness', severity: 'mild', action: 'reassured', from: 14, acted: 16, to: 55 },
];

/** The courses in the order in which the patients of the roster have them. */
export const COURSES: readonly Course[] = [
  mood(1),
  mood(0.8, { moments: SATURATION_FALLS, limit: CALLED_SOONER }),
  mood(1.1, { forgetsSet: true, effects: DIZZINESS }),
  mood(0.9, { moments: SATURATION_IS_CRITICAL }),
  mood(0.9, { moments: PRESSURE_RISES }),
  mood(1.2, { pause: { afterMinutes: 17, reason: 'bathroom' } }),
  SPRAYED,
  mood(0.9, { isNauseous: true, effects: NAUSEA }),
  mood(1, { forgetsSet: true }),
  mood(0.7, { moments: PRESSURE_IS_CRITICAL }),
  PAIN,
  INJECTED,
  mood(1.2, {
    pause: { afterMinutes: 23, reason: 'distress' },
    slower: { afterMinutes: 12, reason: 'distress' },
  }),
  mood(1, {
    isNauseous: true,
    effects: [...NAUSEA, { term: 'vomiting', severity: 'moderate', action: 'stopped', from: 25, to: 32 }],
    stop: { afterMinutes: 26, reason: 'vomiting' },
  }),
];
