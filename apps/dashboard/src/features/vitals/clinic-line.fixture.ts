import type { Ack, Hello, HelloAck, SentEntries, SentEntry } from '@chairside/contracts';
import { applyChange, decide, DomainError, iso, problemOf, type Board, type Command, type Id } from '@chairside/domain';
import type { StaffMember } from '@chairside/domain';
import { snapshotOf } from '../../live/live.fixture.js';
import type { Author, OutboxStore } from '../../live/outbox-store.js';
import type { Refusal } from '../../live/refusals.js';
import type { Wire, WireHandlers } from '../../live/wire.js';
import { PlayedDay } from './a-board.fixture.js';

const EPOCH = 'first';

/** A clinic behind a line: the domain decides, each command once, and every screen that is connected hears of it. */
export class LinedClinic {
  private readonly entries: SentEntry[] = [];
  private readonly answers = new Map<Id, Ack>();
  private readonly wires = new Set<ClinicWire>();
  private readonly firstRevision: number;
  /** The next answer is lost on its way, although the command arrived. */
  losesNextAnswer = false;
  answersLost = 0;
  answeredAgain = 0;

  constructor(private readonly day: PlayedDay) {
    this.firstRevision = day.revision;
  }

  get board(): Board {
    return this.day.board;
  }

  /** Decides a command of somebody; the same id brings the same answer (LP4). */
  commit(command: Command, by: StaffMember): Ack {
    const known = this.answers.get(command.id);
    if (known) this.answeredAgain += 1;
    const ack = known ?? this.decided(command, by);
    // a refusal is not remembered: whoever sends again is judged again
    if (ack.ok) this.answers.set(command.id, ack);
    return ack;
  }

  connect(wire: ClinicWire): void {
    this.wires.add(wire);
  }

  disconnect(wire: ClinicWire): void {
    this.wires.delete(wire);
  }

  pulse(): void {
    for (const { handlers } of this.wires)
      handlers.onPulse({ epoch: EPOCH, revision: this.day.revision, serverTime: now(), rate: 1 });
  }

  /** A commit of which no screen hears: the next thing that they hear of leaves a gap. */
  skipAhead(): void {
    this.append([], { id: `skipped ${this.day.revision}` }, '');
    const { revision } = this.day;
    for (const { handlers } of this.wires)
      handlers.onEntries({ epoch: EPOCH, from: revision + 2, to: revision + 2, entries: [] });
  }

  hello(message: Hello, isWhole: boolean): HelloAck {
    if (isWhole || message.revision === undefined)
      return copyOf({ ok: true, snapshot: snapshotOf(this.day, { serverTime: now() }), readMsAgo: 0 });
    return { ok: true, entries: this.since(message.revision), serverTime: now(), rate: 1, readMsAgo: 0 };
  }

  private since(revision: number): SentEntries {
    const entries = copyOf(this.entries.slice(revision - this.firstRevision));
    return { epoch: EPOCH, from: revision + 1, to: this.day.revision, entries };
  }

  private decided(command: Command, by: StaffMember): Ack {
    try {
      const changes = decide(this.day.board, command, { actor: by, now: now(), rate: 1 });
      if (changes.length > 0) this.append(changes, command, by.id);
      for (const { handlers } of this.wires) handlers.onEntries(this.since(this.day.revision - 1));
      return { ok: true, value: { id: command.id }, revision: this.day.revision };
    } catch (error) {
      if (error instanceof DomainError) return { ok: false, problem: problemOf(error, 'request') };
      throw error;
    }
  }

  private append(changes: SentEntry['changes'], { id }: Pick<Command, 'id'>, actorId: Id): void {
    this.day.board = changes.reduce(applyChange, this.day.board);
    this.day.revision += 1;
    this.entries.push({ revision: this.day.revision, recordedAt: now(), changes, commandId: id, actorId });
  }
}

/** The line of one screen, in the hands of a spec: it can be cut, and an answer can be lost on it. */
export class ClinicWire implements Wire {
  private up = false;
  private isReachable = true;
  /** The next hello is answered with a whole board. */
  wantsWhole = false;

  constructor(
    private readonly clinic: LinedClinic,
    private readonly by: StaffMember,
    readonly handlers: WireHandlers,
  ) {}

  readonly isUp = (): boolean => this.up;
  readonly id = (): string => this.by.name;
  readonly seen = (): void => undefined;

  readonly open = (): void => {
    if (!this.isReachable || this.up) return;
    this.up = true;
    this.clinic.connect(this);
    this.handlers.onUp();
  };

  readonly close = (): void => {
    this.up = false;
    this.clinic.disconnect(this);
  };

  cut(): void {
    this.isReachable = false;
    this.close();
  }

  mend(): void {
    this.isReachable = true;
    this.open();
  }

  readonly hello = async (message: Hello): Promise<HelloAck | null> => {
    const answer = this.up ? this.clinic.hello(message, this.wantsWhole) : null;
    this.wantsWhole = false;
    return Promise.resolve(answer);
  };

  readonly command = async (command: Command): Promise<Ack | null> => {
    if (!this.up) return null;
    const ack = this.clinic.commit(copyOf(command), this.by);
    if (!this.clinic.losesNextAnswer) return Promise.resolve(copyOf(ack));
    this.clinic.losesNextAnswer = false;
    this.clinic.answersLost += 1;
    return null;
  };
}

interface KeptRow {
  author: Author;
  command: Command;
  refusal: Refusal | null;
}

/** What the tabs of one device keep of unsent and refused commands, without the sealing and without the disk. */
export class DeviceStore {
  private rows: KeptRow[] = [];
  /** All that was ever written down here, in order. */
  readonly written: { author: Author; command: Command }[] = [];

  /** Its real sibling is a class with a disk behind it; a line asks for no more than this. */
  asStore(): OutboxStore {
    return this as unknown as OutboxStore;
  }

  async add(author: Author, command: Command): Promise<void> {
    this.written.push({ author, command });
    this.rows.push({ author, command, refusal: null });
    return Promise.resolve();
  }

  async first(author: Author): Promise<Command | undefined> {
    return Promise.resolve(this.waiting(author.authorId)[0]);
  }

  async all(author: Author): Promise<Command[]> {
    return Promise.resolve(this.waiting(author.authorId));
  }

  async refuse(author: Author, refusal: Refusal): Promise<void> {
    await this.remove(refusal.command.id);
    this.rows.push({ author, command: refusal.command, refusal });
  }

  async refused({ authorId }: Author): Promise<Refusal[]> {
    return Promise.resolve(
      this.rows.flatMap(({ author, refusal }) => (author.authorId === authorId ? (refusal ?? []) : [])),
    );
  }

  async remove(commandId: Id): Promise<void> {
    this.rows = this.rows.filter(({ command }) => command.id !== commandId);
    return Promise.resolve();
  }

  waiting(authorId: Id): Command[] {
    return this.rows.flatMap(({ author, command, refusal }) =>
      author.authorId === authorId && refusal === null ? command : [],
    );
  }

  handedBack(authorId: Id): Command[] {
    return this.rows.flatMap(({ author, command, refusal }) =>
      author.authorId === authorId && refusal !== null ? command : [],
    );
  }
}

/** As it travels: nothing of it is the same object on the other side. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function now() {
  return iso(Date.now());
}
