import { minutesAfter, minutesBetween, type Iso } from '../clinic/clinic-time.js';
import type { CheckGroup, Protocol } from '../protocols/protocol.js';
import { standingSteps, statusSince, type LiveSession, type SessionStep } from '../sessions/infusion-session.js';
import { sessionMove, sessionStatus } from '../sessions/session-statuses.js';
import { severity } from './assess.js';
import { judgeFor } from '../limits/judge-for.js';
import { limitsOf } from '../limits/custom-limit.js';
import { secondReadings } from '../alerts/rechecks.js';
import { deferralOf } from './deferral.js';
import { measures, type Measure } from './measures.js';
import { canBeSaidOf, isExcused, latestValue, standingReadings } from './vitals-reading.js';
import { openWindows } from './windows.js';

export type DueLevel = 'upcoming' | 'due-soon' | 'due' | 'overdue';

export interface DueState {
  /** When the earliest of what is due is due. */
  dueAt: Iso;
  /** What is due then. */
  measures: Measure[];
  level: DueLevel;
  /** Minutes past the due time; negative while it lies ahead. */
  minutesLate: number;
}

interface DueMeasure {
  measure: Measure;
  dueAt: Iso;
}

/** So long before its time something counts as due soon, and belongs to the set that is charted now. */
export const SOON_MINUTES = 2;

/**
 * What is due next in a session: each measure renews only itself, and the earliest one rules (floor rule 3). Nothing
 * in a status that has no checks, or when all of them are done.
 */
export function dueState(session: LiveSession, now: Iso, protocol: Protocol): DueState | null {
  const all = dueMeasures(session, protocol);
  const first = all[0];
  if (!first) return null;
  const minutesLate = minutesBetween(first.dueAt, now);
  return {
    dueAt: first.dueAt,
    measures: all.filter((item) => item.dueAt === first.dueAt).map((item) => item.measure),
    level: dueLevel(minutesLate, protocol),
    minutesLate,
  };
}

/** Every measure with a next due time, earliest first. */
export function dueMeasures(session: LiveSession, protocol: Protocol): DueMeasure[] {
  const steps = watchSteps(session);
  const groups = protocol.checks[session.status] ?? [];
  let out: boolean | undefined;
  const isOut = () => (out ??= isAnyOut(session, protocol));
  const regular = groups.flatMap((group) =>
    group.measures.flatMap((measure) => {
      const asked = { session, protocol, steps, measure, isOut };
      const byPhase = nextDue(asked, steps.length - 1);
      const dueAt = earlier(byPhase && putOff(asked, group, byPhase), dueAfterChange(session, group, measure));
      return dueAt === null ? [] : [{ measure, dueAt }];
    }),
  );
  return [...regular, ...dueAfterMedicines(session), ...dueInWindows(session, protocol)]
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
    .filter(({ measure }, index, all) => all.findIndex((item) => item.measure === measure) === index);
}

/** What is to be looked at once after each medicine, whatever the phase, until it was: with the set of that time too. */
function dueAfterMedicines(session: LiveSession): DueMeasure[] {
  if (sessionStatus(session.status).ended) return [];
  return session.medicines.flatMap(({ at, recheck, struck }) => {
    if (!recheck || struck) return [];
    const { minutes } = recheck;
    const from = minutesAfter(at, Math.max(minutes / 2, minutes - SOON_MINUTES));
    return recheck.measures
      .filter((measure) => (lastAnswered(session, measure) ?? '') < from)
      .map((measure) => ({ measure, dueAt: minutesAfter(at, minutes) }));
  });
}

/** What is to be looked at in a window of time after the first dose, until it was. */
function dueInWindows(session: LiveSession, protocol: Protocol): DueMeasure[] {
  if (sessionStatus(session.status).ended) return [];
  return openWindows(session, protocol).flatMap(({ missing, dueAt }) => missing.map((measure) => ({ measure, dueAt })));
}

/** One group of checks, with what of it is due next. */
export interface DueGroup {
  group: CheckGroup;
  dueAt: Iso;
  /** What of the group is due then. */
  measures: Measure[];
}

/**
 * What is due next of each check group of the present status, and of what is in none; a group that is done is left out. A
 * second reading that is waited for is due at its own time, as long as nobody is called of the first (floor rule 6).
 */
export function dueGroups(session: LiveSession, protocol: Protocol): DueGroup[] {
  const all = withSeconds(dueMeasures(session, protocol), session, protocol);
  const beside = all.flatMap(({ measure }) => (groupOf(protocol, session.status, measure) ? [] : [measure]));
  const groups = [...(protocol.checks[session.status] ?? []), { measures: beside, firstMinutes: 0 }];
  return groups.flatMap((group) => {
    const own = all.filter(({ measure }) => group.measures.includes(measure));
    const dueAt = own.map((item) => item.dueAt).sort()[0];
    if (dueAt === undefined) return [];
    return [{ group, dueAt, measures: own.filter((item) => item.dueAt === dueAt).map(({ measure }) => measure) }];
  });
}

function withSeconds(all: readonly DueMeasure[], session: LiveSession, protocol: Protocol): DueMeasure[] {
  const seconds = secondReadings(session, protocol);
  return all.map(({ measure, dueAt }) => {
    const second = seconds.find(({ measures: waiting }) => waiting.includes(measure));
    return { measure, dueAt: second && second.dueAt < dueAt ? second.dueAt : dueAt };
  });
}

/** Minutes from one check of a measure to the next in the present status; nothing where it is not asked for. */
export function intervalOf(session: LiveSession, protocol: Protocol, measure: Measure, now: Iso): number | null {
  const group = groupOf(protocol, session.status, measure);
  if (!group) return null;
  return everyMinutes(group, minutesBetween(watchedSince(session), now), () => isAnyOut(session, protocol)) ?? null;
}

function groupOf({ checks }: Protocol, status: LiveSession['status'], measure: Measure): CheckGroup | undefined {
  return checks[status]?.find((candidate) => candidate.measures.includes(measure));
}

interface Asked {
  session: LiveSession;
  protocol: Protocol;
  steps: readonly SessionStep[];
  measure: Measure;
  /** Asked at most once for all measures: it looks at every value. */
  isOut: () => boolean;
}

/** The steps that begin a stretch of watching: each new status, and each portion, after which it is as close as at first. */
function watchSteps(session: LiveSession): SessionStep[] {
  return standingSteps(session).filter(
    ({ status, move }, index, steps) => steps[index - 1]?.status !== status || move === 'next-dose',
  );
}

function watchedSince(session: LiveSession): Iso {
  return watchSteps(session).at(-1)?.at ?? session.scheduledAt;
}

/** When a measure is due in the stretch that a step began. What was missed before the step stays due (floor rule 3). */
function nextDue(asked: Asked, index: number): Iso | null {
  const { session, protocol, steps, measure } = asked;
  const step = steps[index];
  const group = step && groupOf(protocol, step.status, measure);
  if (!group) return null;
  const since = group.everyMinutes === undefined ? firstSince(steps, step) : step.at;
  const taken = lastAnswered(session, measure);
  const before = () => nextDue(asked, index - 1);
  const isTaken = taken !== undefined && taken > since;
  const own = isTaken
    ? afterTaken(asked, group, since, taken)
    : minutesAfter(since, firstMinutes(group, step, session));
  // a portion asks for a look sooner, and never puts off the one that was due by the portions before it
  if (step.move === 'next-dose' && (taken ?? '') <= step.recordedAt) return earlier(own, before());
  if (isTaken || own === null) return own;
  const missed = before();
  return missed !== null && missed <= step.at && missed < own ? missed : own;
}

function afterTaken({ isOut }: Asked, group: CheckGroup, since: Iso, taken: Iso): Iso | null {
  const every = everyMinutes(group, minutesBetween(since, taken), isOut);
  return every === undefined ? null : minutesAfter(taken, every);
}

/** Later by one interval at most, where the patient rests and the pressure may wait (floor rule 7). */
function putOff({ session, protocol, measure, isOut }: Asked, group: CheckGroup, dueAt: Iso): Iso {
  const deferral = canBeSaidOf('deferred', measure) ? deferralOf(session, protocol) : undefined;
  if (deferral?.notTaken[measure] !== 'deferred') return dueAt;
  const every = everyMinutes(group, minutesBetween(watchedSince(session), deferral.takenAt), isOut) ?? 0;
  const until = minutesAfter(deferral.takenAt < dueAt ? deferral.takenAt : dueAt, every);
  return until > dueAt ? until : dueAt;
}

/** Soon after the dose was changed, unless it was taken since: the earliest change that nobody looked at yet rules. */
function dueAfterChange(session: LiveSession, { afterChangeMinutes }: CheckGroup, measure: Measure): Iso | null {
  if (afterChangeMinutes === undefined) return null;
  const since = statusSince(session);
  const taken = lastAnswered(session, measure) ?? '';
  const change = standingSteps(session).find(
    ({ move, at }) => sessionMove(move).changesDose === true && at >= since && at >= taken,
  );
  return change ? minutesAfter(change.at, afterChangeMinutes) : null;
}

function earlier(one: Iso | null, other: Iso | null): Iso | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** What is asked once is counted from the first time in the status: a pause does not put it off. */
function firstSince(steps: readonly SessionStep[], { status, at }: SessionStep): Iso {
  return steps.find((step) => step.status === status)?.at ?? at;
}

function firstMinutes(group: CheckGroup, { move }: SessionStep, { visit }: LiveSession): number {
  if (move === 'resume') return group.afterChangeMinutes ?? group.firstMinutes;
  return visit?.number === 1 ? (group.firstVisitFirstMinutes ?? group.firstMinutes) : group.firstMinutes;
}

function everyMinutes(
  { everyMinutes, later }: CheckGroup,
  intoStatus: number,
  isOut: () => boolean,
): number | undefined {
  if (!later || intoStatus < later.afterMinutes) return everyMinutes;
  return isOut() ? later.whileOutMinutes : later.everyMinutes;
}

/** Whether the last value of any measure stands beyond a limit. */
function isAnyOut(session: LiveSession, protocol: Protocol): boolean {
  const limits = limitsOf(session, protocol);
  return measures.some((measure) => {
    const last = latestValue(session.readings, measure);
    if (!last || !limits[measure]) return false;
    return severity(judgeFor(session, protocol, measure, last.value).assessment) >= severity('caution');
  });
}

/** When a measure was last taken, or excused where an excuse is enough. */
function lastAnswered(session: LiveSession, measure: Measure): Iso | undefined {
  const taken = latestValue(session.readings, measure)?.takenAt;
  const excused = standingReadings(session.readings).findLast((reading) => isExcused(reading, measure))?.takenAt;
  return excused !== undefined && (taken === undefined || excused > taken) ? excused : taken;
}

/** How something stands that is due: after the protocol's grace it is overdue. */
export function dueLevel(minutesLate: number, { graceMinutes }: Pick<Protocol, 'graceMinutes'>): DueLevel {
  if (minutesLate > graceMinutes) return 'overdue';
  if (minutesLate >= 0) return 'due';
  return minutesLate >= -SOON_MINUTES ? 'due-soon' : 'upcoming';
}
