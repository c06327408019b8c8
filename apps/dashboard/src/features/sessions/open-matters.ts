import {
  drugEnd,
  drugStart,
  firstStep,
  givesDrug,
  lastStep,
  latestValue,
  MEASURE_WORDS,
  scale,
  scales,
  sessionMove,
  sessionStatus,
  wordOf,
  type Alert,
  type Iso,
  type LiveSession,
} from '@chairside/domain';
import { eventMatters } from '../adverse-events/event-matters.js';
import { alertWords, openAlerts } from '../board/alert-words.js';
import { ageMinutes, clockTime } from '../vitals/clock-time.js';
import { dueNames } from '../vitals/due-names.js';
import type { SessionAction } from './session-action.js';
import type { SessionInView } from './session-in-view.js';
import { OPEN_WORDS as words } from './words.en.js';

/** Whether an action ends the visit: what is open then stays so, with nobody in the chair. */
export function endsVisit({ move }: SessionAction): boolean {
  const to = move && sessionMove(move).to;
  return to !== undefined && sessionStatus(to).ended === true;
}

/**
 * What is open while somebody charts that the patient goes: nothing of it stops them, all of it is read first. Of who never
 * came nothing is.
 */
export function openMatters(view: SessionInView, at: Iso): string[] {
  const { session } = view;
  if (firstStep(session, 'check-in') === undefined) return [];
  return [...alertMatters(view), ...eventMatters(view), ...wakefulness(session), ...sinceDrug(view, at)];
}

function alertMatters(view: SessionInView): string[] {
  const open = openAlerts(view.session);
  if (open.length === 0) return [];
  return [words.alerts(open.length, open.map((alert) => alertMatter(alert, view)).join('; '))];
}

/** An alert that is open: what, whether it is over, and who has it. */
export function alertMatter(alert: Alert, { session, staff, timeZone }: SessionInView): string {
  const settled = alert.settledAt === null ? [] : [words.settled];
  const taken = alert.state === 'acknowledged' ? words.takenBy(staff[alert.acknowledged.by]?.name) : words.notTaken;
  return [whatOf(session, alert, timeZone), ...settled, taken].join(', ');
}

function whatOf(session: LiveSession, alert: Alert, timeZone: string): string {
  const { condition } = alert;
  if ('dueAt' in condition) return words.overdue(dueNames(condition.measures), clockTime(condition.dueAt, timeZone));
  const { what, rest } = alertWords(session, alert, timeZone);
  return `${what} ${rest}`;
}

/** Awake is the top of the scale that every tile shows; anything else, and not knowing, is said. */
function wakefulness({ readings }: LiveSession): string[] {
  return scales
    .filter((name) => scale(name).onTile)
    .flatMap((name) => {
      const last = latestValue(readings, name)?.value;
      const { short } = MEASURE_WORDS[name];
      if (last === undefined) return [words.neverCharted(short)];
      return last === scale(name).range[1] ? [] : [words.lastScale(short, last, wordOf(name, last) ?? '')];
    });
}

/** How long the drug is over; while it runs, or may run on, that. */
function sinceDrug({ session, protocol, timeZone }: SessionInView, at: Iso): string[] {
  if (!givesDrug(protocol) || drugStart(session) === undefined) return [];
  if (isOnPump(session)) return [session.status === 'paused' ? words.pumpPaused : words.pumpRuns];
  const end = drugEnd(session);
  return end === undefined ? [] : [words.sinceDrug(ageMinutes(end, at), clockTime(end, timeZone))];
}

/** Whether the drug began and nobody charted its end. */
export function isOnPump(session: LiveSession): boolean {
  const rate = lastStep(session, 'start')?.rateMlPerHour ?? null;
  return session.infusionOutcome === null && rate !== null;
}
