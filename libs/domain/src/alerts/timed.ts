import { eventNow, GRAVE_FROM, untoldEvents, untoldSince } from '../adverse-events/adverse-event.js';
import { openAbsence } from '../away/absence.js';
import { unsignedBeyond } from '../co-signatures/owed-co-signatures.js';
import { derivedId } from '../clinic/ids.js';
import { minutesAfter, minutesBetween, type Iso } from '../clinic/clinic-time.js';
import type { DischargeCriteria } from '../discharge/discharge-criteria.js';
import { lastingFigures } from '../discharge/not-cleared.js';
import { drugEnd, earliestLeave } from '../discharge/question.js';
import { volumeInAt } from '../dose/dose-progress.js';
import { nextHomeCheckAt } from '../home/home-next.js';
import { lastHome } from '../home/home-record.js';
import { hasPump } from '../protocols/routes.js';
import type { Protocol } from '../protocols/protocol.js';
import { statusSince, type LiveSession } from '../sessions/infusion-session.js';
import { standingReadings, valueOf } from '../vitals/vitals-reading.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { openWindows } from '../vitals/windows.js';
import { isOpen, type Alert, type AlertCondition } from './alert.js';
import type { AlertLevel } from './alert-rules.js';
import { TIMED_STEPS, type TimedRule } from './timed-steps.js';
import { timesCleared } from './times-cleared.js';
import type { Wake } from './wake.js';

/** Something of which time alone makes an alert, and since when it counts. */
interface TimedState {
  rule: TimedRule;
  since: Iso;
}

type TimedCondition = Extract<AlertCondition, { rule: TimedRule }>;

type Since = (session: LiveSession, protocol: Protocol) => Iso | null;

const SINCE: Record<TimedRule, Since> = {
  'past-end': (session, protocol) => (session.status === 'infusing' && hasPump(protocol) ? volumeInAt(session) : null),
  'long-pause': (session, protocol) => (session.status === 'paused' ? lastLook(session, protocol) : null),
  'long-recovery': (session, protocol) => {
    const { discharge } = protocol;
    if (session.status !== 'recovering' || discharge === null) return null;
    return longStay(session, protocol, discharge);
  },
  'not-cleared': (session, protocol) => notCleared(session, protocol)?.[0].since ?? null,
  'away-over': (session) => (sessionStatus(session.status).inClinic ? (openAbsence(session)?.until ?? null) : null),
  'window-missed': (session, protocol) => {
    if (!sessionStatus(session.status).inClinic) return null;
    return openWindows(session, protocol).find(({ untilAt }) => untilAt !== null)?.untilAt ?? null;
  },
  'given-beyond': (session) =>
    sessionStatus(session.status).inClinic ? (unsignedBeyond(session)?.since ?? null) : null,
  'grave-event': (session) => untold(session, true),
  'untold-event': (session) => untold(session, false),
  'home-check-missed': (session, protocol) =>
    sessionStatus(session.status).inClinic ? (nextHomeCheckAt(session, protocol) ?? null) : null,
  'home-unwatched': (session) =>
    session.status === 'dosing' || session.status === 'recovering' ? (lastHome(session, 'watch')?.until ?? null) : null,
};

/** What of a patient in recovery should have cleared, or is to. */
function notCleared(session: LiveSession, { discharge }: Protocol): ReturnType<typeof lastingFigures> {
  return session.status === 'recovering' && discharge ? lastingFigures(session, discharge) : null;
}

/** Since when a provider is to be told of an adverse event, grave or not, of who is here. */
function untold(session: LiveSession, isGrave: boolean): Iso | null {
  if (!sessionStatus(session.status).inClinic) return null;
  const event = untoldEvents(session).find((one) => eventNow(one).grade >= GRAVE_FROM === isGrave);
  return event ? untoldSince(event) : null;
}

/** Twice as long after the drug as the patient must stay. */
function longStay(session: LiveSession, protocol: Protocol, discharge: DischargeCriteria): Iso {
  const endedAt = drugEnd(session) ?? statusSince(session);
  return minutesAfter(endedAt, 2 * minutesBetween(endedAt, earliestLeave(session, protocol, discharge)));
}

/** When somebody last charted a value of what is to be watched while the pump stands, or the pause itself. */
function lastLook(session: LiveSession, { checks }: Protocol): Iso {
  const since = statusSince(session);
  const watched = (checks.paused ?? []).flatMap(({ measures }) => measures);
  const last = standingReadings(session.readings).findLast((reading) =>
    watched.some((measure) => valueOf(reading, measure) !== undefined),
  )?.takenAt;
  return last !== undefined && last > since ? last : since;
}

function timedStates(session: LiveSession, protocol: Protocol): TimedState[] {
  return (Object.keys(TIMED_STEPS) as TimedRule[]).flatMap((rule) => {
    const since = SINCE[rule](session, protocol);
    return since === null ? [] : [{ rule, since }];
  });
}

/** The next step of a rule of time: how loud, when, and the alert that steps on, if one was raised. */
export interface TimedStep extends TimedState {
  step: number;
  level: AlertLevel;
  at: Iso;
  open: Alert | undefined;
}

/** The next step of every rule of time that has one. */
export function timedSteps(session: LiveSession, protocol: Protocol): TimedStep[] {
  return timedStates(session, protocol).flatMap((state) => {
    const open = session.alerts.find((alert) => isOpen(alert) && isOf(alert, state));
    const steps: readonly { level: AlertLevel; minutes: number }[] = TIMED_STEPS[state.rule];
    const step = open ? steps.findIndex(({ level }) => level === open.level) + 1 : 0;
    const next = steps[step];
    return next ? [{ ...state, step, level: next.level, at: minutesAfter(state.since, next.minutes), open }] : [];
  });
}

/** What an alert of a rule of time is about, as it is now. */
export function timedCondition(session: LiveSession, protocol: Protocol, { rule, since }: TimedState): TimedCondition {
  return rule === 'not-cleared' ? { rule, since, lasting: notCleared(session, protocol) ?? [] } : { rule, since };
}

/** Whether an alert of a rule of time still says what is so. */
export function isStillTimed(alert: Alert, session: LiveSession, protocol: Protocol): boolean {
  return timedStates(session, protocol).some((state) => isOf(alert, state));
}

/** When a rule of time is next to say something of a session. */
export function timedWakes(session: LiveSession, protocol: Protocol): Wake[] {
  return timedSteps(session, protocol).map(({ rule, since, step, at }) => {
    const id = derivedId(session.id, rule, since, step, timesCleared(session, rule));
    return { at, command: { id, name: 'alert:raise-timed', payload: { sessionId: session.id, rule, since, step } } };
  });
}

function isOf({ condition }: Alert, { rule, since }: TimedState): boolean {
  return condition.rule === rule && 'since' in condition && condition.since === since;
}
