import {
  applyEntry,
  decide,
  demoPersonId,
  DEMO_TIME_ZONE,
  derivedId,
  EMPTY_BOARD,
  isForBoard,
  may,
  minutesAfter,
  newSession,
  nextWake,
  SHIPPED_PROTOCOLS,
  sessionStatus,
  SYSTEM,
  type Actor,
  type Board,
  type Change,
  type ClinicDay,
  type Command,
  type Context,
  type DayPlan,
  type Id,
  type Iso,
  type LiveSession,
  type Patient,
  type Role,
  type Wake,
} from '@chairside/domain';
import { commandOf, type Draft } from '../face/draft.js';
import { MONITOR, NURSES, PROVIDER } from '../living/world.js';

/** Something that somebody did in the past of the clinic, or time itself, and what it changed. */
export interface Happening {
  at: Iso;
  /** A username of the demo, or `system`. */
  by: string;
  command: Command;
  changes: readonly Change[];
}

/** The rules of the clinic without its server: where the demo's past is played before the clinic opens. */
export class PastClinic {
  board: Board;
  now: Iso;
  readonly staff: ReadonlyMap<string, Actor & { id: Id }>;
  readonly happened: Happening[] = [];
  /** What is booked for days that have not begun. */
  readonly coming = new Map<Id, LiveSession>();
  /** Whoever was registered, whether or not the board knows them. */
  readonly #guests: Record<Id, Patient> = {};
  readonly #plans = new Map<ClinicDay, DayPlan>();
  readonly #wakes = new WeakMap<LiveSession, Wake | null>();
  #commands = 0;

  /** @param seed what the ids follow from, and with them how the people of the demo vary: a day plays twice alike */
  constructor(
    openedAt: Iso,
    public rate: number,
    readonly seed: string,
    timeZone: string = DEMO_TIME_ZONE,
  ) {
    this.now = openedAt;
    const roles: [string, Role][] = [
      ...NURSES.map((nurse): [string, Role] => [nurse, 'nurse']),
      [PROVIDER, 'provider'],
      [MONITOR, 'remote-monitor'],
    ];
    const people = roles.map(([username, role]) => [username, { id: demoPersonId(username), role }] as const);
    this.staff = new Map(people);
    const changes: Change[] = [
      { type: 'clinic-founded', clinic: { id: 'c', name: 'Past', timeZone, weightUnit: 'kg' } },
      ...people.map(([name, { id, role }]): Change => {
        return { type: 'staff-added', member: { id, name, initials: 'N', role } };
      }),
      ...SHIPPED_PROTOCOLS.map((protocol): Change => ({ type: 'protocol-published', protocol })),
    ];
    this.board = applyEntry(EMPTY_BOARD, { changes });
  }

  get lastNewsAt(): Iso {
    return this.happened.at(-1)?.at ?? this.now;
  }

  openDay(day: ClinicDay): void {
    this.#do(commandOf({ name: 'day:open', payload: { day } }, this.#nextId()), 'system', SYSTEM);
  }

  /** Lets time pass, with what it brings by itself at its own moments. */
  goTo(at: Iso): void {
    for (let wake = this.#firstWake(); wake && wake.at <= at; wake = this.#firstWake()) {
      this.now = wake.at > this.now ? wake.at : this.now;
      const { changes } = this.#do(wake.command, 'system', SYSTEM);
      if (changes.length === 0) break;
    }
    this.now = at;
  }

  /** As `goTo`, by seconds of real time. */
  pass(realSeconds: number): void {
    this.goTo(minutesAfter(this.now, (realSeconds / 60) * this.rate));
  }

  /** Does as the server would, guests and all; throws its refusals. */
  submit(draft: Draft, username: string, id: Id = this.#nextId()): Command {
    const command = commandOf(draft, id);
    this.take(command, username);
    return command;
  }

  /** As `submit`, for a command that has its id. */
  take(command: Command, username: string): void {
    const actor = this.staff.get(username);
    if (!actor) throw new Error(`nobody is called ${username}`);
    if (!may(actor.role, command.name)) throw new Error(`${username} may not ${command.name}`);
    this.#do(command, username, actor);
  }

  #nextId(): Id {
    this.#commands += 1;
    return derivedId('past command', this.seed, this.#commands);
  }

  #firstWake(): Wake | null {
    return Object.values(this.board.sessions)
      .flatMap((session) => this.#wakeOf(session) ?? [])
      .reduce<Wake | null>((first, wake) => (first === null || wake.at < first.at ? wake : first), null);
  }

  #wakeOf(session: LiveSession): Wake | null {
    if (sessionStatus(session.status).ended) return null;
    const known = this.#wakes.get(session);
    if (known !== undefined) return known;
    const protocol = this.board.protocols[session.protocolId];
    const wake = protocol ? nextWake(session, protocol, this.now) : null;
    this.#wakes.set(session, wake);
    return wake;
  }

  #do(command: Command, by: string, actor: Actor): Happening {
    const { now: at, rate } = this;
    const withGuests = { ...this.board, patients: { ...this.board.patients, ...this.#guests } };
    const joining = this.#joiningOn(command);
    const planned = [...this.coming.values()];
    const changes = decide(withGuests, command, { actor, now: at, rate, planned, ...joining });
    for (const change of changes) this.#note(change);
    this.board = applyEntry(this.board, { changes });
    const happening = { at, by, command, changes };
    if (changes.length > 0) this.happened.push(happening);
    return happening;
  }

  #note(change: Change): void {
    if (change.type === 'patient-registered') this.#guests[change.patient.id] = change.patient;
    if (change.type === 'day-planned') this.#plans.set(change.plan.day, change.plan);
    if (change.type === 'session-joined-board') this.coming.delete(change.sessionId);
    if (change.type === 'session-booked' && !isForBoard(this.board, change.session.day)) {
      this.coming.set(change.sessionId, newSession(change.session));
    }
  }

  #joiningOn(command: Command): Pick<Context, 'joining'> {
    if (command.name !== 'day:open') return {};
    const sessions = [...this.coming.values()].filter(({ day }) => day === command.payload.day);
    const ids = new Set(sessions.map(({ patientId }) => patientId));
    return {
      joining: {
        plan: this.#plans.get(command.payload.day) ?? null,
        sessions,
        patients: Object.values(this.#guests).filter(({ id }) => ids.has(id)),
      },
    };
  }
}
