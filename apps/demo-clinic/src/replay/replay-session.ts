import { v7 as uuid } from 'uuid';
import { OBSERVATION, type Id, type Iso } from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { pause } from '../face/pause.js';
import type { Person } from '../face/person.js';
import { chartRow, restOfRow, type ChartedRow } from '../recorded/chart-row.js';
import type { Recording, RecordedRow } from '../recorded/read-recording.js';
import { chart, mustChart, Refused } from './charting.js';
import { placeSession, type PlacedRow, type PlacedSession } from './place-session.js';
import { leftOutOf, refusedSigns, type RowOutcome } from './row-outcome.js';

export interface Seat {
  person: Person;
  chairId: Id;
  /** The clinic's time now. */
  now: Iso;
  /** A number that no patient of the clinic has. */
  patientNumber: string;
  /** Told of the session as soon as there is one. */
  onBooked: (sessionId: Id) => void;
  /** Times real time; 0 as fast as the clinic answers. */
  speed: number;
}

export interface ReplayedSession {
  sessionId: Id;
  outcomes: RowOutcome[];
}

interface Visit {
  person: Person;
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
      await pause(Math.max(0, at - performance.now()));
    }
    outcomes.push(await chartWhole(visit, { row, takenAt }, chartRow(row.measured, signs)));
  }
  return { sessionId: visit.sessionId, outcomes };
}

/** The drug-free session ends, its patient goes, its chair is free. */
export async function endSession(person: Person, sessionId: Id): Promise<void> {
  await mustChart(person, { name: 'session:complete', payload: { sessionId } });
  await mustChart(person, { name: 'session:discharge', payload: { sessionId } });
}

async function openVisit(seat: Seat, name: string, placed: PlacedSession): Promise<Visit> {
  const { person, chairId, now } = seat;
  const { checkInAt, startAt } = placed;
  const register = {
    name: { family: 'Recorded', given: name.slice(0, 200) },
    birthDate: '1970-01-01',
    number: seat.patientNumber,
  };
  const patientId = await mustChart(person, { name: 'patient:register', payload: register });
  // booked for now: the session belongs to the day on which it is replayed, however long ago it was recorded
  const book = { patientId, protocolId: OBSERVATION.id, scheduledAt: now };
  const sessionId = await mustChart(person, { name: 'session:book', payload: book });
  seat.onBooked(sessionId);
  const moves: Draft[] = [
    { name: 'session:check-in', payload: { sessionId, at: checkInAt, identifiers: ['name', 'number'] } },
    { name: 'session:seat', payload: { sessionId, at: checkInAt, chairId, nurseId: person.id } },
    { name: 'session:ready', payload: { sessionId, at: startAt } },
    { name: 'session:start', payload: { sessionId, at: startAt } },
  ];
  for (const move of moves) await mustChart(person, move);
  return { person, sessionId, patientId };
}

/** Charts a row; what the clinic refuses of it is left out, and the rest is charted (a set of its own, a new id). */
async function chartWhole(visit: Visit, { row, takenAt }: PlacedRow, whole: ChartedRow): Promise<RowOutcome> {
  const outcome: RowOutcome = { row, takenAt, refusals: [], leftOut: [], charted: null };
  let set: ChartedRow | null = whole;
  while (set) {
    const readingId = uuid();
    const answer = await chart(
      visit.person,
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
