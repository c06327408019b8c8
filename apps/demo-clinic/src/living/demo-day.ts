import type { Ack } from '@chairside/contracts';
import {
  demoHours,
  type ClinicDay,
  type Command,
  type Id,
  type Iso,
  type KnownBoard,
  type Problem,
  type Values,
} from '@chairside/domain';
import type { BoardWatch } from '../face/board-watch.js';
import { commandOf } from '../face/draft.js';
import { pause } from '../face/pause.js';
import { sendCommand } from '../face/send-command.js';
import { knownPatients } from './known-patients.js';
import { nextAct } from './next-act.js';
import { Pace } from './pace.js';
import { seenAlerts } from './plan-alerts.js';
import { say } from './say.js';
import { Shelf } from './shelf.js';
import type { Staff } from './staff.js';
import { Tablet, type KeptSet } from './tablet.js';
import { CHAIR_NAMES, NURSES, visitsOf, type Act, type PatientIds, type World } from './world.js';

const FULL_SWING = 9;
const LOOK_MS = 250;
const REACHES_WITHIN_MS = 3_000;
const RUNNING: readonly string[] = ['infusing', 'paused', 'recovering'];

/** The day of the demo clinic: looks at the board, does the next thing, and again. It remembers next to nothing. */
export class DemoDay {
  readonly #pace = new Pace();
  readonly #shelf = new Shelf();
  readonly #tablet = new Tablet();
  readonly #booked = new Set<Id>();
  #epoch = '';
  #patientIds: PatientIds = new Map();
  #alertsSeen: ReadonlyMap<string, Iso> = new Map();
  #hours: { day: ClinicDay; from: Iso; to: Iso } | undefined;
  #isAnnounced = false;

  constructor(
    private readonly staff: Staff,
    private readonly watch: BoardWatch,
    private readonly windows: readonly (readonly Values[])[],
    private readonly signal: AbortSignal,
  ) {}

  async live(): Promise<void> {
    while (!this.signal.aborted) {
      const { known } = this.watch;
      const isBusy = known !== null && (await this.#step(known));
      if (!isBusy) await pause(LOOK_MS, this.signal);
    }
  }

  /** Does one thing, or says that there is nothing to do. */
  async #step(known: KnownBoard): Promise<boolean> {
    if (known.epoch !== this.#epoch) {
      await this.#open(known);
      return true;
    }
    const world = this.#world(known);
    this.#announce(world);
    const kept = this.#tablet.next(world);
    const act = nextAct(world, (next) => this.#shelf.holds(next.about) || this.#tablet.holds(world, next));
    if (!kept && !act) return false;
    await this.#pace.turn(this.signal);
    if (this.signal.aborted) return true;
    if (kept) await this.#sendKept(kept);
    else if (act) await this.#perform(act, world);
    return true;
  }

  #world({ board }: KnownBoard): World {
    const { clock, lastNewsAt } = this.watch;
    const now = clock.now();
    this.#alertsSeen = seenAlerts(this.#alertsSeen, board, now);
    return {
      board,
      now,
      rate: clock.rate,
      nurseIds: this.staff.nurseIds,
      patientIds: this.#patientIds,
      alertsSeen: this.#alertsSeen,
      lastNewsAt,
      windows: this.windows,
      hours: this.#hoursOf(board.day ?? now.slice(0, 10)),
      chairsOn: () => CHAIR_NAMES.length,
      booked: this.#booked,
    };
  }

  #hoursOf(day: ClinicDay): World['hours'] {
    if (this.#hours?.day !== day) this.#hours = { day, ...demoHours(day) };
    return this.#hours;
  }

  /** A clinic that was not seen before: its patients and its chairs. */
  async #open(known: KnownBoard): Promise<void> {
    this.#patientIds = await knownPatients(this.staff.first, this.signal);
    const names = Object.values(known.board.chairs).map(({ name }) => name);
    for (const name of CHAIR_NAMES.filter((chair) => !names.includes(chair))) {
      await this.#send(commandOf({ name: 'chair:add', payload: { name } }), NURSES[0] ?? '');
    }
    this.#epoch = known.epoch;
    say('clinic-found', { chairs: names.length, visits: visitsOf(this.#world(known)).length });
  }

  async #perform(act: Act, world: World): Promise<void> {
    const draft = act.draft(this.watch.clock.now());
    const command = commandOf(draft, act.commandId);
    if (this.#tablet.isAway(world, act.by)) return this.#tablet.keep({ about: act.about, by: act.by, command });
    const answer = await this.#send(command, act.by);
    if (act.commandId !== undefined) this.#booked.add(act.commandId);
    if (!answer.ok) return this.#leave(act, answer.problem);
    if (draft.name === 'patient:register') {
      this.#patientIds = new Map(this.#patientIds).set(draft.payload.number, answer.value.id);
    }
    await this.watch.reaches(answer.revision, REACHES_WITHIN_MS);
  }

  /** Somebody else was quicker, or the rules say no: look again later, at what the board shows then. */
  async #leave({ about, commandId }: Act, { code }: Problem): Promise<void> {
    if (commandId === undefined) this.#shelf.put(about);
    if (code === 'patient-number-taken') this.#patientIds = await knownPatients(this.staff.first, this.signal);
  }

  async #sendKept(kept: KeptSet): Promise<void> {
    const answer = await this.#send(kept.command, kept.by);
    if (answer.ok) await this.watch.reaches(answer.revision, REACHES_WITHIN_MS);
    this.#tablet.answered(kept);
  }

  async #send(command: Command, by: string): Promise<Ack> {
    const answer = await sendCommand(this.staff.named(by), command, { signal: this.signal });
    if (!answer.ok) say('refused', { command: command.name, code: answer.problem.code });
    return answer;
  }

  #announce(world: World): void {
    if (this.#isAnnounced) return;
    const visits = visitsOf(world);
    const running = visits.filter(({ session }) => RUNNING.includes(session.status)).length;
    if (running < FULL_SWING) return;
    this.#isAnnounced = true;
    say('clinic-open', { seated: visits.length, running });
  }
}
