import type { SideEffectTerm } from '../effects/side-effects.js';
import type { LimitDirection } from '../protocols/protocol.js';
import type { Measure } from '../vitals/measures.js';

/** From mild to death (clinical.md 4). */
export const GRADES = [1, 2, 3, 4, 5] as const;
export type Grade = (typeof GRADES)[number];

/** The figures from which a charted value suggests a grade; the worst that is reached counts. */
export interface GradeByValue {
  readonly measure: Measure;
  readonly direction: LimitDirection;
  readonly from: Partial<Record<Grade, number>>;
}

export interface AdverseEventDefinition {
  /** SNOMED CT, where clinical.md 4 names one. */
  readonly snomed?: string;
  /** The grades that the term knows; death can follow any of them. */
  readonly grades: readonly Grade[];
  /** The side effects of which it is the graded form, as they are charted. */
  readonly effects?: readonly SideEffectTerm[];
  /** What was charted suggests a grade. */
  readonly byValue?: GradeByValue;
  /** Its grade follows from what had to be done: the bands of the source are those of chronic disease. */
  readonly isByAction?: true;
  /** However mild, the medical director reads it the same day. */
  readonly isAlwaysReviewed?: true;
}

/** What an adverse event can be, and how it is graded (clinical.md 4). Proposed; a medical director must adopt it. */
export const ADVERSE_EVENTS = {
  hypertension: { snomed: '38341003', grades: [1, 2, 3, 4], isByAction: true },
  hypotension: { snomed: '45007003', grades: [1, 2, 3, 4] },
  tachycardia: { snomed: '3424008', grades: [1, 2, 3, 4] },
  bradycardia: { snomed: '48867003', grades: [1, 2, 3, 4] },
  desaturation: {
    snomed: '389087006',
    grades: [1, 2, 3, 4],
    byValue: { measure: 'spo2', direction: 'at-or-below', from: { 1: 93, 2: 91, 3: 89 } },
  },
  'over-sedation': {
    grades: [1, 2, 3, 4],
    effects: ['drowsiness'],
    byValue: { measure: 'sedation', direction: 'at-or-below', from: { 1: 4, 2: 3, 3: 2, 4: 1 } },
  },
  'distressing-dissociation': {
    snomed: '44376007',
    grades: [1, 2, 3, 4],
    effects: ['distressing-dissociation'],
  },
  panic: { snomed: '48694002', grades: [1, 2, 3], effects: ['anxiety'] },
  'emergence-agitation': {
    snomed: '24199005',
    grades: [1, 2, 3, 4],
    effects: ['agitation'],
    byValue: { measure: 'agitation', direction: 'at-or-above', from: { 1: 1, 2: 2, 3: 3, 4: 4 } },
  },
  nausea: { snomed: '422587007', grades: [1, 2, 3], effects: ['nausea'] },
  vomiting: { snomed: '422400008', grades: [1, 2, 3, 4], effects: ['vomiting'] },
  dizziness: { snomed: '404640003', grades: [1, 2, 3], effects: ['dizziness'] },
  headache: { snomed: '25064002', grades: [1, 2, 3], effects: ['headache'] },
  salivation: { snomed: '53827007', grades: [1, 2, 3, 4], effects: ['salivation'] },
  'iv-site': { grades: [1, 2, 3], effects: ['iv-site'] },
  'allergic-reaction': { snomed: '419076005', grades: [1, 2, 3, 4], effects: ['allergic-reaction'] },
  'chest-pain': { snomed: '29857009', grades: [3, 4], effects: ['chest-pain'] },
  seizure: { snomed: '91175000', grades: [3, 4], effects: ['seizure'] },
  psychosis: { grades: [2, 3, 4], effects: ['psychosis'] },
  'suicidal-ideation': { snomed: '6471006', grades: [1, 2, 3, 4], effects: ['suicidal-thoughts'] },
  urinary: { grades: [1, 2, 3], effects: ['urinary'] },
  fall: { grades: [1, 2, 3, 4], effects: ['fall'], isAlwaysReviewed: true },
  'medication-error': { grades: [1, 2, 3, 4], isAlwaysReviewed: true },
} as const satisfies Record<string, AdverseEventDefinition>;

export type AdverseEventTerm = keyof typeof ADVERSE_EVENTS;
export const adverseEventTerms = Object.keys(ADVERSE_EVENTS) as readonly AdverseEventTerm[];

/** The definition of a term, with its optional properties readable. */
export function adverseEvent(term: AdverseEventTerm): AdverseEventDefinition {
  return ADVERSE_EVENTS[term];
}

/** The grades that may be chosen for a term. */
export function gradesOf(term: AdverseEventTerm): Grade[] {
  const { grades } = adverseEvent(term);
  return GRADES.filter((grade) => grade === 5 || grades.includes(grade));
}

/** The graded form of what was charted as a side effect; each has one. */
export function termOfEffect(effect: SideEffectTerm): AdverseEventTerm | undefined {
  return adverseEventTerms.find((term) => adverseEvent(term).effects?.includes(effect));
}

/** Why an event is serious (clinical.md 4). */
export const SERIOUS_KINDS = [
  'death',
  'life-threatening',
  'hospital',
  'disability',
  'important-medical-event',
] as const;
export type SeriousKind = (typeof SERIOUS_KINDS)[number];

/** What was done; a medicine is named where it was charted. */
export const EVENT_ACTIONS = ['slowed', 'paused', 'stopped', 'oxygen', 'ems'] as const;
export type EventAction = (typeof EVENT_ACTIONS)[number];

export const RELATEDNESS = ['unrelated', 'unlikely', 'possible', 'probable', 'definite', 'not-judged'] as const;
export type Relatedness = (typeof RELATEDNESS)[number];

/** What became of it. Over has a time; the others have none. */
export const OUTCOMES_OVER = ['resolved', 'resolved-with-sequelae'] as const;
export const OUTCOMES_OPEN = ['recovering', 'ongoing', 'fatal', 'unknown'] as const;
export type EventOutcome = (typeof OUTCOMES_OVER)[number] | (typeof OUTCOMES_OPEN)[number];
export const eventOutcomes: readonly EventOutcome[] = [...OUTCOMES_OVER, ...OUTCOMES_OPEN];
