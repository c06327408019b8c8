import type { Id, Iso } from '../clinic/clinic-time.js';
import type { LastingFigure } from '../discharge/not-cleared.js';
import type { Severity, SideEffectTerm } from '../effects/side-effects.js';
import type { LimitDirection } from '../protocols/protocol.js';
import type { Measure } from '../vitals/measures.js';
import type { Panel } from '../vitals/vital-signs.js';
import type { AlertLevel, CalledWho } from './alert-rules.js';
import type { TimedRule } from './timed-steps.js';
import type { AlertRule } from './rule-table.js';
import type { Snooze } from './snooze.js';

/** One figure that reached its limit. */
export interface ReachedLimit {
  measure: Measure;
  value: number;
  direction: LimitDirection;
  at: number;
}

/** What an alert is about; there is at most one open alert for each condition of a session. */
export type AlertCondition =
  | {
      rule: 'critical-value' | 'caution-value';
      about: Panel | Measure;
      reached: ReachedLimit[];
      readingId: Id;
      confirmed: boolean;
    }
  /** A course of values, oldest first, whose last one may be a caution besides. */
  | {
      rule: 'trend-and-caution' | 'trend';
      about: Panel | Measure;
      reached: ReachedLimit[];
      readingId: Id;
      confirmed: boolean;
      values: number[];
    }
  /** A side effect that somebody must see; which, is not said where everyone can read it. */
  | { rule: 'severe-effect' | 'side-effect'; effectId: Id; term: SideEffectTerm | null; severity: Severity }
  /** The pump showed another volume than its charted rate gives, since it was last read. */
  | { rule: 'pump-drift'; shownMl: number; expectedMl: number; readAt: Iso }
  /** What of one group of checks is overdue. */
  | { rule: 'set-overdue'; dueAt: Iso; measures: Measure[] }
  /** What was found at a check at home. */
  | { rule: 'home-danger' | 'home-concern'; recordId: Id }
  /** The figures that have not cleared since the drug, the first by time at the front. */
  | { rule: 'not-cleared'; since: Iso; lasting: LastingFigure[] }
  /** What time alone brings, since a moment. */
  | { rule: PlainTimedRule; since: Iso };

/** The rules of time that say nothing but since when. */
export type PlainTimedRule = Exclude<TimedRule, 'not-cleared'>;

/** A step of the ladder that was gone: who was called, and when. */
export interface Called {
  who: CalledWho;
  at: Iso;
  /** The one of them who covered the clinic then; where nobody did, all of them were called. */
  staffId?: Id;
}

export interface Taken {
  by: Id;
  at: Iso;
}

/** raised → acknowledged → cleared; `found-late` was never open: a later value already stood. */
export type AlertState =
  | { state: 'raised' }
  | { state: 'acknowledged'; acknowledged: Taken }
  | { state: 'cleared'; acknowledged: Taken | null; clearedAt: Iso; clearedBy: Id }
  | { state: 'found-late' };

export interface AlertBasis {
  id: Id;
  level: AlertLevel;
  condition: AlertCondition;
  /** When the value was taken, or the set was due. */
  since: Iso;
  raisedAt: Iso;
  /** Since when it calls for somebody: raised, or called again because it grew worse. */
  callsSince: Iso;
  /** The steps of the ladder that were gone since it calls. */
  called: Called[];
  /** Counts what happened to it; an acknowledgement says which state it saw. */
  revision: number;
  /** The value is in range again, but nobody has taken the alert yet. */
  settledAt: Iso | null;
  /** Until when whoever has it does not want to hear it return; worsening breaks it. */
  snoozed: Snooze | null;
  /** Who had it, each time that it called again because nobody looked, oldest first; over as soon as it grows worse. */
  had?: Taken[];
}

export type Alert = AlertBasis & AlertState;

export function isOpen(alert: Alert): boolean {
  return alert.state === 'raised' || alert.state === 'acknowledged';
}

/** Whether it calls, and nobody has it: a new look must not begin its ladder anew. */
export function isUntaken({ state, settledAt }: Alert): boolean {
  return state === 'raised' && settledAt === null;
}

/** What makes two alerts the same condition: they are updated, never stacked. */
export function conditionKey(condition: AlertCondition): string {
  if ('about' in condition) return condition.about;
  if ('effectId' in condition) return condition.effectId;
  return 'measures' in condition ? `${condition.rule} ${condition.measures[0] ?? ''}` : condition.rule;
}

/** The rule decides whether an alert outlives its cause. */
export function ruleOf(alert: Alert): AlertRule {
  return alert.condition.rule;
}
