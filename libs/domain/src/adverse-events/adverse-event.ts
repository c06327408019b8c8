import { minutesBetween, type Id, type Iso } from '../clinic/clinic-time.js';
import type { Struck } from '../clinic/struck.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import type {
  AdverseEventTerm,
  EventAction,
  Grade,
  OUTCOMES_OPEN,
  OUTCOMES_OVER,
  Relatedness,
  SeriousKind,
} from './adverse-events.js';

/** What became of an event: over since when, or not. */
export type EventEnd =
  | { outcome: (typeof OUTCOMES_OVER)[number]; resolvedAt: Iso }
  | { outcome: (typeof OUTCOMES_OPEN)[number]; resolvedAt: null };

/** What somebody says of an event. */
export type EventJudgement = EventEnd & {
  grade: Grade;
  /** Why it is serious; nothing where it is not. */
  serious: SeriousKind | null;
  /** What was done; empty where nothing was. */
  actions: EventAction[];
  /** The charted medicines that were given for it. */
  medicineIds: Id[];
  relatedness: Relatedness;
};

/** An event as somebody judged it, beside the grade that what was charted suggested to them. */
export type EventState = EventJudgement & { suggested: Grade | null; recordedAt: Iso; by: Id };

/** What it was charted as before it was graded. */
export type EventSource = { effectId: Id } | { alertId: Id };

/** A provider was told of it: who, when, by whom, and of which grade. */
export interface Told {
  providerId: Id;
  grade: Grade;
  at: Iso;
  recordedAt: Iso;
  by: Id;
}

/**
 * A graded and reported event of a session; what a patient merely says is a side effect. What is judged anew stands beside
 * what was judged before, and what was reported in error is struck: nothing of it is overwritten.
 */
export interface AdverseEvent {
  id: Id;
  term: AdverseEventTerm;
  source: EventSource | null;
  /** Its onset. */
  at: Iso;
  states: [EventState, ...EventState[]];
  told: Told[];
  struck: Struck | null;
}

/** How an event is judged now. */
export function eventNow({ states }: Pick<AdverseEvent, 'states'>): EventState {
  return states.at(-1) ?? states[0];
}

/** The worst that it was ever graded: what was once grave is read by somebody, whatever was said of it later. */
export function worstGrade({ states }: Pick<AdverseEvent, 'states'>): Grade {
  return states.reduce<Grade>((worst, { grade }) => (grade > worst ? grade : worst), states[0].grade);
}

/** The events that count, oldest onset first. */
export function standingEvents({ adverseEvents }: Pick<LiveSession, 'adverseEvents'>): AdverseEvent[] {
  return adverseEvents.filter(({ struck }) => struck === null).sort((a, b) => a.at.localeCompare(b.at));
}

/** Minutes from the start of the drug to the onset, before it below zero; nothing where no drug was begun. */
export function onsetMinutes(session: Pick<LiveSession, 'steps'>, { at }: Pick<AdverseEvent, 'at'>): number | null {
  const startedAt = drugStart(session);
  return startedAt === undefined ? null : Math.round(minutesBetween(startedAt, at));
}

/** From this grade on a provider is told. */
export const TOLD_FROM: Grade = 2;
/** From this grade on a provider comes to the chair. */
export const GRAVE_FROM: Grade = 3;

/** Since when a provider is to be told of an event as it is graded now; nothing where that is done, or not asked. */
export function untoldSince(event: AdverseEvent): Iso | null {
  const { grade } = eventNow(event);
  if (event.struck || grade < TOLD_FROM || event.told.some((told) => told.grade >= grade)) return null;
  return event.states.find((state) => state.grade >= grade)?.recordedAt ?? null;
}

/** The events of which a provider is still to be told, the gravest first. */
export function untoldEvents(session: Pick<LiveSession, 'adverseEvents'>): AdverseEvent[] {
  return standingEvents(session)
    .filter((event) => untoldSince(event) !== null)
    .sort((a, b) => eventNow(b).grade - eventNow(a).grade);
}
