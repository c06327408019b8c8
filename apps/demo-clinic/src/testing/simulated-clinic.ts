import {
  applyEntry,
  decide,
  derivedId,
  DomainError,
  EMPTY_BOARD,
  isForBoard,
  iso,
  may,
  minutesAfter,
  nextWake,
  SHIPPED_PROTOCOLS,
  sessionStatus,
  SYSTEM,
  type Actor,
  type Board,
  type BookedSession,
  type Change,
  type Command,
  type Id,
  type Iso,
  type Patient,
} from '@chairside/domain';
import { commandOf, type Draft } from '../face/draft.js';
import { NURSES, PROVIDER } from '../living/world.js';

export interface Charted {
  at: Iso;
  name: Command['name'];
  changes: readonly Change[];
}

/** The rules of the clinic without its server: what specs of the demo play against. */
export class SimulatedClinic {
  board: Board;
  now: Iso;
  readonly staff: ReadonlyMap<string, Actor & { id: Id }>;
  readonly patients = new Map<Id, Patient>();
  readonly charted: Charted[] = [];
  #commands = 0;

  /** @param seed what the ids follow from, and with them how the people of the demo vary: a day plays twice alike */
  constructor(
    openedAt: Iso,
    readonly rate: number,
    readonly seed: string,
  ) {
    this.now = openedAt;
    const day = openedAt.slice(0, 10);
    const people = [...NURSES, PROVIDER].map((username, index): [string, Actor] => {
      const id = `00000000-0000-8000-8000-0000000001${String(index).padStart(2, '0')}`;
      return [username, { id, role: username === PROVIDER ? 'provider' : 'nurse' }];
    });
    this.staff = new Map(people);
    const changes: Change[] = [
      { type: 'clinic-founded', clinic: { id: 'c', name: 'Simulated', timeZone: 'UTC', weightUnit: 'kg' } },
      { type: 'day-opened', day },
      ...people.map(([name, { id }]): Change => {
        return { type: 'staff-added', member: { id, name, initials: 'N', role: 'nurse' } };
      }),
      ...SHIPPED_PROTOCOLS.map((protocol): Change => ({ type: 'protocol-published', protocol })),
    ];
    this.board = applyEntry(EMPTY_BOARD, { changes });
  }

  get lastNewsAt(): Iso {
    return this.charted.at(-1)?.at ?? this.now;
  }

  pass(realSeconds: number): void {
    this.now = iso(Date.parse(minutesAfter(this.now, (realSeconds / 60) * this.rate)));
    for (const session of Object.values(this.board.sessions)) {
      if (sessionStatus(session.status).ended) continue;
      const protocol = this.board.protocols[session.protocolId];
      const wake = protocol ? nextWake(session, protocol, this.now) : null;
      if (wake && wake.at <= this.now) this.#do(wake.command, SYSTEM);
    }
    const day = this.now.slice(0, 10);
    if (day > (this.board.day ?? ''))
      this.#do(commandOf({ name: 'day:open', payload: { day } }, this.#nextId()), SYSTEM);
  }

  /** Does as the server would, guests and all; throws its refusals. */
  submit(draft: Draft, username: string): Command {
    const command = commandOf(draft, this.#nextId());
    this.take(command, username);
    return command;
  }

  /** As `submit`, for a command that has its id. */
  take(command: Command, username: string): void {
    const actor = this.staff.get(username);
    if (!actor) throw new Error(`nobody is called ${username}`);
    if (!may(actor.role, command.name)) throw new Error(`${username} may not ${command.name}`);
    this.#do(command, actor);
  }

  #nextId(): Id {
    this.#commands += 1;
    return derivedId('simulated command', this.seed, this.#commands);
  }

  #do(command: Command, actor: Actor): void {
    const { now, rate } = this;
    const withGuests = { ...this.board, patients: { ...this.board.patients, ...Object.fromEntries(this.patients) } };
    const changes = decide(withGuests, command, { actor, now, rate });
    for (const change of changes) if (change.type === 'session-booked') this.#refuseBooking(change.session);
    for (const change of changes) {
      if (change.type === 'patient-registered') this.patients.set(change.patient.id, change.patient);
    }
    this.board = applyEntry(this.board, { changes });
    if (changes.length > 0) this.charted.push({ at: now, name: command.name, changes });
  }

  /** A constraint of the database: a chair is booked once at a time. And a demo must see what it books. */
  #refuseBooking({ day, plannedChairId, scheduledAt, plannedMinutes }: BookedSession): void {
    if (!isForBoard(this.board, day)) throw new Error('booked for a day that is not on the board');
    const isTaken = Object.values(this.board.sessions).some(
      (other) =>
        sessionStatus(other.status).ended !== true &&
        plannedChairId !== null &&
        other.plannedChairId === plannedChairId &&
        other.scheduledAt < minutesAfter(scheduledAt, plannedMinutes) &&
        scheduledAt < minutesAfter(other.scheduledAt, other.plannedMinutes),
    );
    if (isTaken) throw new DomainError('chair-taken', 'This chair is taken for that time.');
  }
}
