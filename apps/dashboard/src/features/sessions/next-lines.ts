import {
  deferralOf,
  doseShown,
  dueMeasures,
  missingBaseline,
  sessionStatus,
  type Iso,
  type Measure,
} from '@chairside/domain';
import { gatesAhead, missingWords } from '../board/gates-ahead.js';
import { recheckLines } from '../board/next-due.js';
import { clockTime } from '../vitals/clock-time.js';
import { dueNames } from '../vitals/due-names.js';
import type { SessionInView } from './session-in-view.js';
import { NEXT_WORDS as words } from './words.en.js';

/** One line of what comes next. */
export interface NextLine {
  what: string;
  aside: string;
  /** Somebody must look now. */
  isUrgent?: true;
}

/** Everything that comes next, the earliest first: sets, re-checks and the end of the volume. */
export function nextLines(view: SessionInView, now: Iso): NextLine[] {
  const { session, protocol, timeZone } = view;
  const checks = [
    ...recheckLines(session, protocol, now).map(({ what, dueAt }) => ({ what, dueAt })),
    ...groupByTime(dueMeasures(session, protocol)),
  ].map(({ what, dueAt }) => ({ what, at: dueAt, aside: words.dueAt(clockTime(dueAt, timeZone)) }));
  return [...finished(view, now), ...deferred(view), ...checks].sort((a, b) => a.at.localeCompare(b.at));
}

/** The pump should have stopped by itself; until somebody charts it, nobody has looked. */
function finished({ session, timeZone }: SessionInView, now: Iso): (NextLine & { at: Iso })[] {
  const dose = doseShown(session, now);
  if (!dose?.isAllIn || dose.endsAt === null) return [];
  const aside = words.since(clockTime(dose.endsAt, timeZone));
  return [{ what: words.finished, at: dose.endsAt, aside, isUrgent: true }];
}

/** The pressure that was put off, by when (floor rule 7). */
function deferred({ session, protocol, timeZone }: SessionInView): (NextLine & { at: Iso })[] {
  const deferral = deferralOf(session, protocol);
  if (!deferral || sessionStatus(session.status).ended) return [];
  return [{ what: words.deferred, at: deferral.takenAt, aside: words.since(clockTime(deferral.takenAt, timeZone)) }];
}

function groupByTime(due: ReturnType<typeof dueMeasures>): { dueAt: Iso; what: string }[] {
  const times = [...new Set(due.map(({ dueAt }) => dueAt))];
  return times.map((dueAt) => ({
    dueAt,
    what: dueNames(due.filter((item) => item.dueAt === dueAt).map(({ measure }) => measure)),
  }));
}

/** What a patient who is being prepared still lacks for the next step, in words; nothing once the drug ran. */
export function preparationWords({ session, protocol }: SessionInView, now: Iso): string | null {
  return gatesAhead(session, protocol, now) && missingWords(session, protocol, now);
}

/** What of the baseline was never charted, and what of it is too old to start with. */
export function baselineLines({ session, protocol }: SessionInView, now: Iso): NextLine[] {
  if (!gatesAhead(session, protocol, now)?.some(({ gate, isPassed }) => gate === 'baseline' && !isPassed)) return [];
  const { measures, renewed, maxAgeMinutes } = protocol.baseline;
  const never = missingBaseline(session, measures, now, Infinity);
  const old = missingBaseline(session, renewed, now, maxAgeMinutes).filter((measure) => !never.includes(measure));
  return [...lineOf(never, words.notCharted), ...lineOf(old, words.olderThan(maxAgeMinutes))];
}

function lineOf(measures: readonly Measure[], aside: string): NextLine[] {
  return measures.length === 0 ? [] : [{ what: dueNames(measures), aside }];
}
