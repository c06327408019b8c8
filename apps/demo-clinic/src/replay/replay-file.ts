import { v7 as uuid } from 'uuid';
import { boardSnapshot, liveSession, parseWith } from '@chairside/contracts';
import type { Id, Iso, VitalsReading } from '@chairside/domain';
import { freshBoard } from '../face/clinic-socket.js';
import { Person } from '../face/person.js';
import type { Recording, RecordedRow } from '../recorded/read-recording.js';
import { mustChart, tryToChart } from './charting.js';
import { sessionsOf } from './place-session.js';
import { endSession, replaySession, type ReplayedSession } from './replay-session.js';
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
  writer: Person;
  reader: Person;
  chairIds: Id[];
  /** Booked and not yet ended. */
  openSessions: Set<Id>;
  /** Names what this replay adds, so that two replays do not meet. */
  mark: string;
  speed: number;
}

const SESSIONS_AT_ONCE = 8;

/** Charts a whole recording in a clinic, reads it back in two ways, and leaves the clinic as it was found. */
export async function replayFile(recording: Recording, clinic: Clinic, speed: number): Promise<Replayed> {
  const sessions = [...sessionsOf(recording.rows)];
  const floor = await openFloor(clinic, Math.min(SESSIONS_AT_ONCE, sessions.length), speed);
  try {
    const replayed: Replayed = { tally: EMPTY_TALLY, outcomes: [] };
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
async function tidy({ writer, openSessions, chairIds }: Floor): Promise<void> {
  for (const sessionId of openSessions) {
    const left = await tryToChart(writer, { name: 'session:leave', payload: { sessionId, reason: 'Replay failed' } });
    if (!left) await tryToChart(writer, { name: 'session:cancel', payload: { sessionId, reason: 'other' } });
  }
  for (const chairId of chairIds) await tryToChart(writer, { name: 'chair:retire', payload: { chairId } });
}

async function openFloor({ url, username, password }: Clinic, chairs: number, speed: number): Promise<Floor> {
  const writer = new Person(url, username, password);
  const reader = new Person(url, username, password);
  await writer.signIn();
  await reader.signIn();
  const mark = uuid().slice(-6);
  const chairIds: Id[] = [];
  for (let number = 1; number <= chairs; number += 1) {
    chairIds.push(await mustChart(writer, { name: 'chair:add', payload: { name: `Replay ${mark} ${number}` } }));
  }
  return { writer, reader, chairIds, openSessions: new Set(), mark, speed };
}

/** As many sessions at once as there are chairs: charted, read back, ended. */
async function replayWave(
  floor: Floor,
  wave: readonly [string, RecordedRow[]][],
  signs: Recording['signs'],
  first: number,
): Promise<Replayed> {
  const { writer: person, reader, openSessions, mark, speed } = floor;
  const now = await serverTime(person);
  const onBooked = (sessionId: Id) => openSessions.add(sessionId);
  const sessions = await Promise.all(
    wave.map(([name, rows], index) => {
      const chairId = floor.chairIds[index];
      if (chairId === undefined) throw new RangeError('more sessions than chairs');
      const patientNumber = `R-${mark}-${first + index + 1}`;
      return replaySession({ person, chairId, now, speed, patientNumber, onBooked }, name, rows, signs);
    }),
  );
  const tally = await readBack(person, reader, sessions);
  for (const { sessionId } of sessions) {
    await endSession(person, sessionId);
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
