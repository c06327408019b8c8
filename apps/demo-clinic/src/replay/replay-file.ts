import { v7 as uuid } from 'uuid';
import { boardSnapshot, liveSession, parseWith } from '@chairside/contracts';
import type { Commands, Id, Iso, VitalsReading } from '@chairside/domain';
import { freshBoard } from '../face/clinic-socket.js';
import { Person } from '../face/person.js';
import type { Recording, RecordedRow } from '../recorded/read-recording.js';
import { mustChart, tryToChart, type Desk } from './charting.js';
import { sessionsOf } from './place-session.js';
import { endSession, replaySession, type ReplayedSession, type Seat } from './replay-session.js';
import type { RowOutcome } from './row-outcome.js';
import { addTallies, EMPTY_TALLY, tallySession, type Tally } from './tally.js';

export interface Clinic {
  url: string;
  username: string;
  password: string;
}

export interface Replayed {
  tally: Tally;
  outcomes: RowOutcome[];
}

interface Floor {
  desk: Desk;
  reader: Person;
  chairIds: Id[];
  /** Perhaps booked, and not yet ended. */
  openSessions: Map<Id, Commands['session:cancel']['seen']>;
  /** Names what this replay adds, so that two replays do not meet. */
  mark: string;
  speed: number;
  /** When one session fails, the others stop too: nothing may be opened while the floor is tidied. */
  failed: AbortController;
}

const SESSIONS_AT_ONCE = 8;

/**
 * Charts a whole recording in a clinic, reads it back in two ways, and leaves the clinic as it was found, also when it
 * fails or is stopped by the signal; then it throws the reason.
 */
export async function replayFile(
  recording: Recording,
  clinic: Clinic,
  speed: number,
  stopped: AbortSignal,
): Promise<Replayed> {
  const sessions = [...sessionsOf(recording.rows)];
  const floor = await openFloor(clinic, speed, stopped);
  try {
    await addChairs(floor, Math.min(SESSIONS_AT_ONCE, sessions.length));
    const nowhere = recording.refusedRows.length;
    const replayed: Replayed = { tally: { ...EMPTY_TALLY, rows: nowhere, refused: nowhere }, outcomes: [] };
    for (let first = 0; first < sessions.length; first += SESSIONS_AT_ONCE) {
      const wave = sessions.slice(first, first + SESSIONS_AT_ONCE);
      const { tally, outcomes } = await replayWave(floor, wave, recording.signs, first);
      replayed.tally = addTallies(replayed.tally, tally);
      replayed.outcomes.push(...outcomes);
    }
    return replayed;
  } finally {
    await tidy(floor);
  }
}

/** Nobody of a replay stays in the clinic, also when it failed half way. */
async function tidy({ desk, openSessions, chairIds }: Floor): Promise<void> {
  const { person } = desk;
  for (const [sessionId, seen] of openSessions) {
    const left = await tryToChart(person, { name: 'session:leave', payload: { sessionId, reason: 'Replay failed' } });
    const words = 'Replay failed';
    if (!left)
      await tryToChart(person, { name: 'session:cancel', payload: { sessionId, seen, reason: 'other', words } });
  }
  for (const chairId of chairIds) await tryToChart(person, { name: 'chair:retire', payload: { chairId } });
}

async function openFloor({ url, username, password }: Clinic, speed: number, stopped: AbortSignal): Promise<Floor> {
  stopped.throwIfAborted();
  const writer = new Person(url, username, password);
  const reader = new Person(url, username, password);
  await writer.signIn();
  await reader.signIn();
  const failed = new AbortController();
  const desk = { person: writer, signal: AbortSignal.any([stopped, failed.signal]) };
  return { desk, reader, chairIds: [], openSessions: new Map(), mark: uuid().slice(-6), speed, failed };
}

async function addChairs({ desk, chairIds, mark }: Floor, chairs: number): Promise<void> {
  for (let number = 1; number <= chairs; number += 1) {
    const chairId = uuid();
    chairIds.push(chairId);
    await mustChart(desk, { name: 'chair:add', payload: { name: `Replay ${mark} ${number}` } }, chairId);
  }
}

/** As many sessions at once as there are chairs: charted, read back, ended. */
async function replayWave(
  floor: Floor,
  wave: readonly [string, RecordedRow[]][],
  signs: Recording['signs'],
  first: number,
): Promise<Replayed> {
  const { desk, reader, openSessions, mark, speed, failed } = floor;
  const now = await serverTime(desk.person);
  const onBooked = (...booked: Parameters<Seat['onBooked']>) => openSessions.set(...booked);
  const settled = await Promise.allSettled(
    wave.map(async ([name, rows], index) => {
      const chairId = floor.chairIds[index];
      if (chairId === undefined) throw new RangeError('more sessions than chairs');
      const seat = { desk, chairId, now, speed, patientNumber: `R-${mark}-${first + index + 1}`, onBooked };
      return replaySession(seat, name, rows, signs).catch((error: unknown) => {
        failed.abort(error);
        throw error;
      });
    }),
  );
  desk.signal.throwIfAborted();
  const sessions = settled.flatMap((session) => (session.status === 'fulfilled' ? [session.value] : []));
  const tally = await readBack(desk.person, reader, sessions);
  for (const { sessionId } of sessions) {
    await endSession(desk, sessionId);
    openSessions.delete(sessionId);
  }
  return { tally, outcomes: sessions.flatMap(({ outcomes }) => outcomes) };
}

/** Compares what was charted with what the clinic answers over HTTP, and with what a screen that opens now is shown. */
async function readBack(writer: Person, reader: Person, sessions: readonly ReplayedSession[]): Promise<Tally> {
  const board = await freshBoard(reader);
  let tally = EMPTY_TALLY;
  for (const { sessionId, outcomes } of sessions) {
    const onScreen = board.sessions.find((session) => session.id === sessionId)?.readings ?? [];
    tally = addTallies(tally, tallySession(outcomes, [await readingsOf(writer, sessionId), onScreen]));
  }
  return tally;
}

async function readingsOf(person: Person, sessionId: Id): Promise<readonly VitalsReading[]> {
  const { status, body } = await person.askSignedIn(`/api/sessions/${sessionId}`);
  if (status === 404) return [];
  if (status !== 200) throw new Error(`reading session ${sessionId} back was answered with ${status}`);
  return parseWith(liveSession, body).readings;
}

async function serverTime(person: Person): Promise<Iso> {
  const { status, body } = await person.askSignedIn('/api/board');
  if (status !== 200) throw new Error(`the board was answered with ${status}`);
  return parseWith(boardSnapshot, body).serverTime;
}
