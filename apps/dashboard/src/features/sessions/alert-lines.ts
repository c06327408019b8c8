import {
  isMeasure,
  sessionStatus,
  signsOf,
  valueOf,
  type Alert,
  type Iso,
  type LiveSession,
  type VitalsReading,
} from '@chairside/domain';
import { alertWords } from '../board/alert-words.js';
import { calledName } from '../board/ladder-words.js';
import { alertMoment } from '../board/alert-moment.js';
import { LADDER_LINE_WORDS } from '../board/ladder-line-words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import type { SessionInView } from './session-in-view.js';
import type { TimelineLine } from './timeline-line.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';

/** A line for each alert: its value and limit, who had it and when it was over. */
export function alertLines(view: SessionInView): TimelineLine[] {
  const { session, timeZone } = view;
  return session.alerts.map((alert) => {
    const { what, rest, course } = alertWords(session, alert, timeZone);
    const isUnconfirmed = 'confirmed' in alert.condition && !alert.condition.confirmed;
    return {
      key: alert.id,
      at: alertMoment(session, alert),
      kind: 'alert',
      level: alert.level,
      what: [`${what}, ${rest}`, course, isUnconfirmed && words.unconfirmed, amendedWords(alert, view)]
        .filter(Boolean)
        .join(' · '),
      old: [],
      details: [words.level[alert.level], ...lifeOf(alert, view)],
    };
  });
}

/** The alert stays as it was; whoever reads it must see that its value no longer stands. */
function amendedWords({ condition }: Alert, { session, timeZone }: SessionInView): string | null {
  if (!('readingId' in condition)) return null;
  const { readingId, about, reached } = condition;
  const judged = session.readings.find(({ id }) => id === readingId);
  const standing = judged && lastOf(judged, session.readings);
  if (!standing || standing === judged) return null;
  const shown = isMeasure(about) ? [about] : signsOf(about);
  const isSame = [...shown, ...reached.map(({ measure }) => measure)].every(
    (measure) => valueOf(judged, measure) === valueOf(standing, measure),
  );
  return isSame ? null : words.amendedSince(clockTime(standing.recordedAt, timeZone));
}

/** What stands in the place of a reading, after all its corrections. */
function lastOf(reading: VitalsReading, readings: readonly VitalsReading[]): VitalsReading {
  const next = readings.find(({ corrects }) => corrects === reading.id);
  return next ? lastOf(next, readings) : reading;
}

function lifeOf(alert: Alert, { session, staff, timeZone }: SessionInView): string[] {
  if (alert.state === 'found-late') return [words.foundLate];
  const taken = 'acknowledged' in alert ? alert.acknowledged : null;
  // who had it before it called again, and who has it
  const takers = [...(alert.had ?? []), ...(taken ? [taken] : [])];
  const called = alert.called.map((step) =>
    LADDER_LINE_WORDS.called(calledName(step, { staff }), clockTime(step.at, timeZone)),
  );
  const life = [
    ...called,
    ...takers.map(({ by, at }) => words.takenBy(staff[by]?.name ?? words.somebody, clockTime(at, timeZone))),
  ];
  if (alert.state !== 'cleared') return taken ? life : [...life, words.notYetTaken];
  const clock = clockTime(alert.clearedAt, timeZone);
  if (!endedWithVisit(session, alert.clearedAt)) return [...life, words.cleared(clock)];
  return [...life, taken ? words.endedWithVisit(clock) : words.endedUntaken(clock)];
}

/** Nobody ended it: the patient went, and an empty chair has no alerts. */
function endedWithVisit({ steps }: LiveSession, clearedAt: Iso): boolean {
  return steps.some(({ status, recordedAt }) => sessionStatus(status).ended === true && recordedAt === clearedAt);
}
