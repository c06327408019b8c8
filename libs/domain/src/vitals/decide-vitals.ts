import { judgeReading } from '../alerts/judge-reading.js';
import { minutesBetween, type Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { isAtHome } from '../protocols/routes.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { refuseAfterVisit, refuseOutsideVisit } from '../sessions/refuse-outside-visit.js';
import { faultsOfSet, unconfirmed } from './check-set.js';
import { possibleRepeat } from './possible-repeat.js';
import { say } from './say.js';
import { standingReadings, type VitalsReading, type VitalsSet } from './vitals-reading.js';
import { applyReading } from './vitals-changes.js';

const LATE_MINUTES = 5;
const REASON_AFTER_MINUTES = 12 * 60;

/** One charted set; a late one is judged by its own time (floor rule 8). */
export function decideRecord(board: Board, { id, payload }: CommandOf<'vitals:record'>, context: Context): Change[] {
  const session = sessionOfPatient(board, payload);
  const set = setOf(payload);
  refuseFaults(set);
  if (isEmpty(set)) throw new DomainError('empty-set', say('nothingCharted'));
  refuseTime(session, payload.takenAt, context, payload.lateReason);
  refuseAfterVisit(session, payload.takenAt, context, 'takenAt');
  refuseUnconfirmed(set, payload.confirmed);
  const repeated = possibleRepeat(session, set, payload.takenAt, context.actor.id);
  const reading: VitalsReading = {
    ...readingOf(id, set, payload.takenAt, payload.confirmed, context),
    ...deviceOf(board, session),
    ...(payload.lateReason === undefined ? {} : { lateReason: payload.lateReason }),
    ...(repeated ? { possibleRepeatOf: repeated.id } : {}),
  };
  return withAlerts(board, session, { type: 'vitals-recorded', ...owner(session), reading }, context);
}

/** Takes the place of a reading; the first values stay readable. Correcting to nothing says it was charted in error. */
export function decideCorrect(board: Board, { id, payload }: CommandOf<'vitals:correct'>, context: Context): Change[] {
  const session = sessionOfPatient(board, payload);
  const target = session.readings.find((reading) => reading.id === payload.corrects);
  if (!target) throw new DomainError('not-found', say('noSuchReading'));
  if (!standingReadings(session.readings).includes(target)) {
    throw new DomainError('superseded', say('correctedAlready'));
  }
  const set = setOf(payload);
  refuseFaults(set);
  const takenAt = payload.takenAt ?? target.takenAt;
  refuseTime(session, takenAt, context, payload.reason);
  // what stands may always be said to be an error, whenever it was taken
  if (takenAt !== target.takenAt) refuseAfterVisit(session, takenAt, context, 'takenAt');
  refuseUnconfirmed(set, payload.confirmed);
  const basis = readingOf(id, set, takenAt, payload.confirmed, context);
  const reading: VitalsReading = {
    ...basis,
    ...deviceOf(board, session),
    corrects: target.id,
    reason: payload.reason,
  };
  return withAlerts(board, session, { type: 'vitals-corrected', ...owner(session), reading }, context);
}

/** What is measured at home says so in its row, whoever reads it later. */
function deviceOf(board: Board, session: LiveSession): Pick<VitalsReading, 'device'> {
  return isAtHome(protocolOf(board, session)) ? { device: 'home-cuff' } : {};
}

function owner({ id, patientId }: LiveSession) {
  return { sessionId: id, patientId };
}

function withAlerts(
  board: Board,
  session: LiveSession,
  change: Extract<Change, { type: 'vitals-recorded' | 'vitals-corrected' }>,
  context: Context,
): Change[] {
  const charted = applyReading(session, change);
  return [change, ...judgeReading(charted, change.reading, protocolOf(board, session), context)];
}

function sessionOfPatient(board: Board, payload: { sessionId: string; patientId: string }): LiveSession {
  const session = sessionOn(board, payload.sessionId);
  if (session.patientId === payload.patientId) return session;
  const message = say('otherPatient');
  throw new DomainError('patient-mismatch', message, [{ path: 'patientId', code: 'patient-mismatch' }]);
}

function setOf(payload: Partial<VitalsSet>): VitalsSet {
  return { values: payload.values ?? {}, scales: payload.scales ?? {}, notTaken: payload.notTaken ?? {} };
}

function isEmpty(set: VitalsSet): boolean {
  return [set.values, set.scales, set.notTaken].every((part) => Object.keys(part).length === 0);
}

function readingOf(
  id: string,
  set: VitalsSet,
  takenAt: Iso,
  confirmed: VitalsReading['confirmed'] | undefined,
  { now, actor }: Context,
): VitalsReading {
  const late = minutesBetween(takenAt, now) > LATE_MINUTES ? { late: true as const } : {};
  return { id, takenAt, recordedAt: now, recordedBy: actor.id, ...set, confirmed: confirmed ?? [], ...late };
}

function refuseFaults(set: VitalsSet): void {
  const faults = faultsOfSet(set);
  const first = faults[0];
  if (first) throw new DomainError(first.code, say('impossibleValue'), faults);
}

function refuseTime(session: LiveSession, takenAt: Iso, context: Context, lateReason: string | undefined): void {
  refuseOutsideVisit(session, takenAt, context, 'takenAt');
  if (minutesBetween(takenAt, context.now) > REASON_AFTER_MINUTES && lateReason === undefined) {
    const message = say('sayWhyLate');
    throw new DomainError('late-entry-reason', message, [{ path: 'lateReason', code: 'required' }]);
  }
}

function refuseUnconfirmed(set: VitalsSet, confirmed: VitalsReading['confirmed'] = []): void {
  const signs = unconfirmed(set, confirmed);
  if (signs.length === 0) return;
  const fields = signs.map((sign) => ({
    path: `values.${sign}`,
    code: 'needs-confirmation' as const,
    value: set.values[sign] ?? 0,
  }));
  throw new DomainError('needs-confirmation', say('confirm'), fields);
}
