import { derivedId } from '../clinic/ids.js';
import { minutesAfter, minutesBetween, type Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import { isPumpRunning } from '../hearing/running-pumps.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { dueGroups, intervalOf, type DueGroup } from '../vitals/due.js';
import type { Measure } from '../vitals/measures.js';
import { isOpen, type Alert } from './alert.js';
import type { AlertChange } from './alert-changes.js';
import { OVERDUE_STEPS } from './alert-rules.js';
import { timesCleared } from './times-cleared.js';
import type { Wake } from './wake.js';

/** The next step of an overdue group of checks: which, and when. */
export interface OverdueStep {
  due: DueGroup;
  /** The alert that steps on, if one was raised. */
  open: Alert | undefined;
  step: number;
  at: Iso;
}

/** The next step of each group that has one, the earliest first. One unanswered check never hides another. */
export function overdueSteps(session: LiveSession, protocol: Protocol, now: Iso): OverdueStep[] {
  return dueGroups(session, protocol)
    .flatMap((due) => nextStep(session, protocol, due, now) ?? [])
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** Red only while the pump runs, and only once a whole interval is lost; a check that is done once has none (floor 15). */
function nextStep(session: LiveSession, protocol: Protocol, due: DueGroup, now: Iso): OverdueStep | null {
  const first = due.group.measures[0];
  const open = session.alerts.find((alert) => isOpen(alert) && isAbout(alert, due));
  const step = open ? OVERDUE_STEPS.findIndex(({ level }) => level === open.level) + 1 : 0;
  const rule = OVERDUE_STEPS[step];
  if (!rule || first === undefined) return null;
  if (rule.level !== 'high') return { due, open, step, at: minutesAfter(due.dueAt, rule.minutes) };
  const interval = lostInterval(session, protocol, first, now);
  return interval === null ? null : { due, open, step, at: minutesAfter(due.dueAt, Math.max(rule.minutes, interval)) };
}

/** How much must be lost before a check is red; nothing where it never is. */
function lostInterval(session: LiveSession, protocol: Protocol, measure: Measure, now: Iso): number | null {
  return isPumpRunning(session, protocol) ? intervalOf(session, protocol, measure, now) : null;
}

/** What was red and is not any more, as the pump stands: it says so as loud as it still deserves, and whoever has it keeps it. */
export function fallenBack(session: LiveSession, protocol: Protocol, alert: Alert, now: Iso): AlertChange[] {
  const { id: alertId, level, condition } = alert;
  if (condition.rule !== 'set-overdue' || level !== 'high') return [];
  const [first] = condition.measures;
  if (first !== undefined && lostInterval(session, protocol, first, now) !== null) return [];
  const deserved = OVERDUE_STEPS.findLast((step) => step.level !== 'high')?.level;
  return deserved ? [{ type: 'alert-confirmed', sessionId: session.id, alertId, condition, level: deserved }] : [];
}

/** Whether an overdue alert still says what is overdue: its group was not charted, and nothing older was found. */
export function isStillOverdue({ condition }: Alert, session: LiveSession, protocol: Protocol, now: Iso): boolean {
  if (condition.rule !== 'set-overdue') return false;
  return dueGroups(session, protocol).some(
    (due) =>
      isOfGroup(condition.measures, due) &&
      due.dueAt === condition.dueAt &&
      minutesBetween(due.dueAt, now) >= OVERDUE_STEPS[0].minutes,
  );
}

function isAbout({ condition }: Alert, due: DueGroup): boolean {
  return condition.rule === 'set-overdue' && condition.dueAt === due.dueAt && isOfGroup(condition.measures, due);
}

function isOfGroup(measures: readonly string[], { group }: DueGroup): boolean {
  return group.measures.some((measure) => measure === measures[0]);
}

/** When an overdue set is next to be said, or said louder, and by which command. */
export function overdueWake(session: LiveSession, protocol: Protocol, now: Iso): Wake | null {
  const next = overdueSteps(session, protocol, now)[0];
  if (!next) return null;
  const { step, at, due } = next;
  const { dueAt, group } = due;
  const about = [session.statusRevision, timesCleared(session, 'set-overdue'), step, dueAt, group.measures[0] ?? ''];
  const id = derivedId(session.id, 'set-overdue', ...about);
  return { at, command: { id, name: 'alert:raise-overdue', payload: { sessionId: session.id, dueAt, step } } };
}
