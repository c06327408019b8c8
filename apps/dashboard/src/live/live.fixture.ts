import {
  PROTOCOL_VERSION,
  type Ack,
  type BoardSnapshot,
  type Hello,
  type HelloAck,
  type Seen,
  type SentEntries,
} from '@chairside/contracts';
import { DomainError, problemOf, type Board, type Command, type ProblemCode } from '@chairside/domain';
import { idOf, PlayedDay } from '../features/vitals/a-board.fixture.js';
import type { ClinicHttp } from './clinic-http.js';
import type { Wire, WireHandlers } from './wire.js';

export const SERVER_TIME = '2026-11-23T10:56:00.000Z';

/** What a server would send of a played day. */
export function snapshotOf(day = new PlayedDay(), changed: Partial<BoardSnapshot> = {}): BoardSnapshot {
  const { board, revision } = day;
  if (!board.clinic || board.day === null) throw new Error('A played day has a clinic.');
  const head = { protocolVersion: PROTOCOL_VERSION, epoch: 'first', revision, serverTime: SERVER_TIME, rate: 1 };
  const lists = listsOf(board);
  return { ...head, mode: 'clinic', view: 'clinical', ...lists, clinic: board.clinic, day: board.day, ...changed };
}

function listsOf({ plan, chairs, staff, patients, protocols, sessions, helpCalls, drug, shift }: Board) {
  return {
    plan,
    chairs: Object.values(chairs),
    staff: Object.values(staff),
    patients: Object.values(patients),
    protocols: Object.values(protocols),
    sessions: Object.values(sessions),
    helpCalls: Object.values(helpCalls),
    drug: Object.values(drug),
    shift,
  };
}

/** One commit that adds a chair. */
export function chairEntry(revision: number, name: string, epoch = 'first'): SentEntries {
  const change = { type: 'chair-added' as const, chair: { id: idOf(`chair ${name}`), name } };
  const entry = { revision, recordedAt: SERVER_TIME, changes: [change], commandId: idOf(name), actorId: idOf('who') };
  return { epoch, from: revision, to: revision, entries: [entry] };
}

/** What a hello that needs the whole board is answered with. */
export function wholeBoard(snapshot = snapshotOf()): HelloAck {
  return { ok: true, snapshot, readMsAgo: 0 };
}

export function refused(code: ProblemCode): Ack {
  return { ok: false, problem: problemOf(new DomainError(code, `Refused: ${code}.`), 'request') };
}

export function accepted(revision = 9): Ack {
  return { ok: true, value: { id: idOf('made') }, revision };
}

/** A wire in the hands of a spec: what was said over it stands in `said`, in order. */
export class FakeWire implements Wire {
  said: string[] = [];
  answers: (Ack | null)[] = [];
  hellos: Hello[] = [];
  painted: Seen[] = [];
  private up = false;

  constructor(
    readonly handlers: WireHandlers,
    private readonly answer: () => HelloAck | null,
  ) {}

  readonly isUp = (): boolean => this.up;
  readonly id = (): string => 'this screen';
  readonly open = (): void => undefined;
  readonly close = (): void => this.cut();

  connect(): void {
    this.up = true;
    this.handlers.onUp();
  }

  cut(): void {
    this.up = false;
  }

  readonly hello = async (message: Hello): Promise<HelloAck | null> => {
    this.said.push('hello');
    this.hellos.push(message);
    return Promise.resolve(this.answer());
  };

  readonly seen = (message: Seen): void => void this.painted.push(message);

  readonly command = async (command: Command): Promise<Ack | null> => {
    if (!this.up) return null;
    this.said.push(command.name);
    return Promise.resolve(this.answers.shift() ?? accepted());
  };
}

/** An HTTP way that does not pass, unless a spec says what it answers. */
export function fakeHttp(ways: Partial<ClinicHttp> = {}): ClinicHttp {
  return { command: () => Promise.resolve(null), board: () => Promise.resolve(null), ...ways };
}
