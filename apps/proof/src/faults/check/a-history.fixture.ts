import {
  applyEntry,
  boardDigest,
  decide,
  derivedId,
  EMPTY_BOARD,
  minutesAfter,
  MOOD_IV,
  SYSTEM,
  visibleBoard,
  type Actor,
  type Board,
  type Command,
  type LiveSession,
  type VitalsReading,
} from '@chairside/domain';
import type { Witness } from '../load/load.mjs';
import type { Shown } from '../load/screen.mjs';
import type { Operation } from '../load/writer.mjs';
import { columnOf } from './facts.mjs';
import { hashOf } from './hash-chain.mjs';
import type { ReadingRow, Records, StoredEntry } from './records.mjs';

const BEGAN = '2026-11-23T15:00:00.000Z';
const idOf = (name: string): string => derivedId('proof', name);
const NURSE: Actor = { id: idOf('nurse'), role: 'nurse' };
const SESSION = { sessionId: idOf('booking'), patientId: idOf('patient') };
const NO_HASH = Buffer.alloc(32);

/** What clients lived and a database holds, of a clinic in which nothing went wrong; specs then harm one thing. */
export interface AHistory {
  witness: Witness;
  records: Records;
}

/** A patient who is checked in, and so many sets that were charted and acknowledged; one of them raises an alert. */
export function aHistory(sets = 6): AHistory {
  const clinic = new ToldClinic();
  for (let set = 1; set <= sets; set += 1) clinic.chart(set);
  return clinic.told();
}

class ToldClinic {
  private board: Board = EMPTY_BOARD;
  private readonly entries: StoredEntry[] = [];
  private readonly operations: Operation[] = [];

  constructor() {
    const clinic = { id: idOf('clinic'), name: 'Northside', timeZone: 'UTC', weightUnit: 'kg' as const };
    this.play({ id: idOf('found'), name: 'clinic:found', payload: { clinic } }, SYSTEM);
    this.play({ id: idOf('publish'), name: 'protocol:publish', payload: { protocol: MOOD_IV } }, SYSTEM);
    this.play({ id: idOf('open'), name: 'day:open', payload: { day: BEGAN.slice(0, 10) } }, SYSTEM);
    const name = { family: 'Raman', given: 'Priya' };
    const patient = {
      id: SESSION.patientId,
      name,
      initials: 'PR',
      birthDate: '1979-11-02',
      number: '1',
      allergies: null,
      phone: null,
    };
    this.enter(idOf('joined'), 'patient:register', SYSTEM, [{ type: 'patient-joined-board', patient }]);
    const booking = { patientId: patient.id, protocolId: MOOD_IV.id, scheduledAt: BEGAN };
    this.play({ id: SESSION.sessionId, name: 'session:book', payload: booking });
    const identifiers: ['name', 'birth-date'] = ['name', 'birth-date'];
    this.play({
      id: idOf('check-in'),
      name: 'session:check-in',
      payload: { sessionId: SESSION.sessionId, identifiers },
    });
  }

  chart(set: number): void {
    const values =
      set === 2 ? { values: { spo2: 86 }, confirmed: ['spo2' as const] } : { values: { heartRate: 60 + set } };
    const takenAt = this.now();
    const command: Command = {
      id: idOf(`set ${set}`),
      name: 'vitals:record',
      payload: { ...SESSION, takenAt, ...values },
    };
    const revision = this.play(command);
    const invokedAtMs = set * 1_000;
    const answers = [{ atMs: invokedAtMs + 10, revision }];
    const answered = { attempts: 1, outcome: 'ok' as const, answers };
    this.operations.push({ command, actorId: NURSE.id, role: 'nurse', invokedAtMs, ...answered });
  }

  told(): AHistory {
    const revision = this.entries.length;
    const sessions = Object.values(this.board.sessions);
    const readings = sessions.flatMap((session) => session.readings.map((reading) => readingRow(session, reading)));
    const alerts = sessions.flatMap(({ id, alerts: own }) => own.map((alert) => rowOf({ ...alert, sessionId: id })));
    const headHash = this.entries.at(-1)?.hash ?? NO_HASH;
    const records = {
      clinic: { revision, headHash, epoch: 'first' },
      entries: this.entries,
      readings,
      sessions: sessions.map(rowOf),
      alerts,
    };
    const shown = ['near', 'far'].map((name) => this.screen(name, revision));
    const watched = { samples: [], violations: 0, oldestMs: 2_000, stoodStillMs: 0 };
    return { witness: { operations: this.operations, shown, ...watched }, records };
  }

  private screen(name: string, revision: number): Shown {
    const digest = boardDigest(visibleBoard('clinical', this.board));
    return {
      name,
      isLive: true,
      isSignedOut: false,
      revision,
      epoch: 'first',
      view: 'clinical',
      digest,
      steppedBack: 0,
    };
  }

  private now(): string {
    return minutesAfter(BEGAN, this.entries.length);
  }

  private play(command: Command, actor: Actor = NURSE): number {
    const changes = decide(this.board, command, { actor, now: this.now(), rate: 1 });
    return this.enter(command.id, command.name, actor, changes);
  }

  private enter(commandId: string, name: Command['name'], actor: Actor, changes: StoredEntry['changes']): number {
    const previousHash = this.entries.at(-1)?.hash ?? NO_HASH;
    const revision = this.entries.length + 1;
    const who = { clinicId: idOf('clinic'), actorId: actor.id, actingRole: actor.role };
    const what = { revision, commandId, name, recordedAt: this.now(), changes: JSON.parse(JSON.stringify(changes)) };
    const rest = { shape: 2, subjects: [], bodyHash: NO_HASH, value: { id: commandId }, previousHash, hash: NO_HASH };
    const entry: StoredEntry = { ...who, ...what, ...rest };
    this.entries.push({ ...entry, hash: hashOf(entry) });
    this.board = applyEntry(this.board, entry);
    return revision;
  }
}

/** As PostgreSQL gives it: moments are dates, and decimals are texts. */
function readingRow({ id: sessionId, patientId }: LiveSession, reading: VitalsReading): ReadingRow {
  const { id, takenAt, recordedAt, recordedBy, values, scales } = reading;
  const decimals = values.temperature === undefined ? {} : { temperature: String(values.temperature) };
  const row = rowOf({ late: false, ...reading, ...values, ...scales, ...decimals, sessionId, patientId });
  const moments = { taken_at: new Date(takenAt), recorded_at: new Date(recordedAt) };
  return { ...row, id, session_id: sessionId, recorded_by: recordedBy, corrects: reading.corrects ?? null, ...moments };
}

function rowOf(object: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [columnOf(key), value]));
}
