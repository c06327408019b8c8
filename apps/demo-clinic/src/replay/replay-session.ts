import { v7 as uuid } from 'uuid';
import type { Commands, Id, Iso } from '@chairside/domain';
import { pause } from '../face/pause.js';
import { chartRow, restOfRow, type ChartedRow } from '../recorded/chart-row.js';
import type { Recording, RecordedRow } from '../recorded/read-recording.js';
import { chart, mustChart, Refused, type Desk } from './charting.js';
import { placeSession, type PlacedRow, type PlacedSession } from './place-session.js';
import { leftOutOf, refusedSigns, type Refusal, type RowOutcome } from './row-outcome.js';
import { booking, opening, registering } from './visit-drafts.js';

export interface Seat {
  desk: Desk;
  chairId: Id;
  /** The clinic's time now. */
  now: Iso;
  /** A number that no patient of the clinic has. */
  patientNumber: string;
  /** Told of the session as soon as there may be one. */
  onBooked: (sessionId: Id, seen: Commands['session:cancel']['seen']) => void;
  /** Times real time; 0 as fast as the clinic answers. */
  speed: number;
}

export interface ReplayedSession {
  sessionId: Id;
  outcomes: RowOutcome[];
}

interface Visit {
  desk: Desk;
  sessionId: Id;
  patientId: Id;
}

const LATE_REASON = 'Replayed from a recorded file';
const MINUTE_MS = 60_000;

/** Charts one recorded session from check-in to its last row; the session stays open to be read back. */
export async function replaySession(
  seat: Seat,
  name: string,
  rows: readonly RecordedRow[],
  signs: Recording['signs'],
): Promise<ReplayedSession> {
  const placed = placeSession(rows, seat.now);
  const visit = await openVisit(seat, name, placed);
  const outcomes: RowOutcome[] = [];
  const startedAt = performance.now();
  const first = placed.rows[0]?.row.minute ?? 0;
  for (const { row, takenAt } of placed.rows) {
    if (seat.speed > 0) {
      const at = startedAt + ((row.minute - first) * MINUTE_MS) / seat.speed;
      await pause(Math.max(0, at - performance.now()), seat.desk.signal);
    }
    outcomes.push(await chartWhole(visit, { row, takenAt }, chartRow(row.measured, signs)));
  }
  return { sessionId: visit.sessionId, outcomes };
}

/** The drug-free session ends, its patient goes, its chair is free. */
export async function endSession(desk: Desk, sessionId: Id): Promise<void> {
  await mustChart(desk, { name: 'session:complete', payload: { sessionId } });
  await mustChart(desk, { name: 'session:discharge', payload: { sessionId } });
}

async function openVisit(seat: Seat, name: string, placed: PlacedSession): Promise<Visit> {
  const { desk, chairId } = seat;
  const patientId = await mustChart(desk, registering(name, seat.patientNumber));
  // told of before it is sent: a booking whose answer is never heard may have happened
  const sessionId = uuid();
  seat.onBooked(sessionId, { scheduledAt: placed.checkInAt, chairId: null });
  await mustChart(desk, booking(patientId, placed), sessionId);
  const chairAndNurse = { chairId, nurseId: desk.person.id };
  for (const draft of opening(sessionId, chairAndNurse, placed)) await mustChart(desk, draft);
  return { desk, sessionId, patientId };
}

/** Charts a row; what the clinic refuses of it is left out, and the rest is charted (a set of its own, a new id). */
async function chartWhole(visit: Visit, { row, takenAt }: PlacedRow, whole: ChartedRow): Promise<RowOutcome> {
  const refusals: Refusal[] = row.unreadable.map(({ sign, text }) => ({ sign, value: text, code: 'not-a-number' }));
  const outcome: RowOutcome = { row, takenAt, refusals, leftOut: [], charted: null };
  // nothing but cells that cannot be read: to say "not taken" of them would be untrue
  const isUnreadable = refusals.length > 0 && Object.keys(row.measured).length === 0;
  let set: ChartedRow | null = isUnreadable ? null : whole;
  while (set) {
    const readingId = uuid();
    const answer = await chart(
      visit.desk,
      { name: 'vitals:record', payload: payloadOf(visit, takenAt, set) },
      readingId,
    );
    if (answer.ok) return { ...outcome, charted: { readingId, set } };
    const refused = refusedSigns(answer.problem.fields ?? [], set);
    // a refusal that is about no value is no verdict on the recording: going on would hide it
    if (refused.length === 0) throw new Refused('vitals:record', answer.problem);
    const rest = restOfRow(
      set,
      refused.map(({ sign }) => sign),
    );
    outcome.refusals.push(...refused);
    outcome.leftOut.push(...leftOutOf(set, rest, refused));
    set = rest;
  }
  return outcome;
}

function payloadOf({ sessionId, patientId }: Visit, takenAt: Iso, { values, notTaken, confirmed }: ChartedRow) {
  return { sessionId, patientId, takenAt, values, notTaken, confirmed, lateReason: LATE_REASON };
}
