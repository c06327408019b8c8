import {
  clinicDay,
  demoHours,
  DEMO_TIME_ZONE,
  DomainError,
  minutesAfter,
  type ClinicDay,
  type Id,
  type Iso,
  type Values,
} from '@chairside/domain';
import { earliest, plannedActs } from '../living/next-act.js';
import { planAhead } from '../living/plan-ahead.js';
import { seenAlerts } from '../living/plan-alerts.js';
import { CHAIR_NAMES, NURSES, type Act, type World } from '../living/world.js';
import { PastClinic, type Happening } from './past-clinic.js';

/** An ordinary day of the past fills fewer chairs than the day on which the demo opens. */
const CHAIRS_IN_THE_PAST = 4;
const SHELVED_MINUTES = 2;

export interface PastWish {
  /** The day on which the demo opens, and the moment. */
  opensAt: Iso;
  /** Days before it, weekends left out. */
  days: number;
  windows: readonly (readonly Values[])[];
}

/** Everything that happened in the demo clinic before it opened: some weeks of ordinary days, and this morning. */
export function playPast({ opensAt, days, windows }: PastWish): readonly Happening[] {
  const today = clinicDay(opensAt, DEMO_TIME_ZONE);
  const before = workingDaysBefore(today, days);
  const first = before[0] ?? today;
  const clinic = new PastClinic(demoHours(first).from, 1, first);
  const past = new Past(clinic, windows, (day) => (day < today ? CHAIRS_IN_THE_PAST : CHAIR_NAMES.length));
  past.furnish();
  for (const day of before) past.playDay(day);
  past.playDay(today, opensAt);
  return past.clinic.happened;
}

/** The clinic's past while it is played, and what the demo remembers of it. */
export class Past {
  readonly patientIds = new Map<string, Id>();
  readonly booked = new Set<Id>();
  #seen: ReadonlyMap<string, Iso> = new Map();
  #hours: World['hours'] = { from: '', to: '' };
  readonly #shelf = new Map<Id, Iso>();

  constructor(
    readonly clinic: PastClinic,
    private readonly windows: readonly (readonly Values[])[],
    private readonly chairsOn: World['chairsOn'] = () => CHAIR_NAMES.length,
  ) {}

  furnish(): void {
    for (const name of CHAIR_NAMES) this.clinic.submit({ name: 'chair:add', payload: { name } }, NURSES[0] ?? '');
  }

  /** Lets the doors open on a day. */
  openDay(day: ClinicDay): void {
    this.#hours = demoHours(day);
    this.clinic.openDay(day);
  }

  /** Plays a day to its end, or to a moment of it. */
  playDay(day: ClinicDay, until?: Iso): void {
    this.clinic.goTo(demoHours(day).from);
    this.openDay(day);
    for (let act = this.#next(); act; act = this.#next()) {
      if (until !== undefined && act.dueAt >= until) break;
      if (act.dueAt > this.clinic.now) this.clinic.goTo(act.dueAt);
      else this.#perform(act);
    }
    if (until !== undefined) this.clinic.goTo(until);
  }

  world(): World {
    const { board, now, rate, lastNewsAt, staff } = this.clinic;
    this.#seen = seenAlerts(this.#seen, board, now);
    return {
      board,
      now,
      rate,
      lastNewsAt,
      nurseIds: NURSES.map((name) => staff.get(name)?.id ?? ''),
      patientIds: this.patientIds,
      alertsSeen: this.#seen,
      windows: this.windows,
      hours: this.#hours,
      chairsOn: this.chairsOn,
      booked: this.booked,
    };
  }

  #next(): Act | null {
    const world = this.world();
    const acts = [...plannedActs(world), ...planAhead(world)].map((act) => {
      const shelved = this.#shelf.get(act.about);
      return shelved !== undefined && shelved > act.dueAt ? { ...act, dueAt: shelved } : act;
    });
    return earliest(acts);
  }

  #perform(act: Act): void {
    try {
      this.perform(act);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.#shelf.set(act.about, minutesAfter(this.clinic.now, SHELVED_MINUTES));
    }
  }

  /** Does an act now, and notes what the demo remembers of it. */
  perform(act: Act): void {
    const draft = act.draft(this.clinic.now);
    const { id } = this.clinic.submit(draft, act.by, act.commandId);
    if (draft.name === 'patient:register') this.patientIds.set(draft.payload.number, id);
    if (act.commandId !== undefined) this.booked.add(act.commandId);
  }
}

function workingDaysBefore(today: ClinicDay, days: number): ClinicDay[] {
  const noon = Date.parse(`${today}T12:00:00Z`);
  const all = Array.from({ length: days }, (_, index) => new Date(noon - (days - index) * 86_400_000));
  return all.filter((date) => date.getUTCDay() % 6 !== 0).map((date) => date.toISOString().slice(0, 10));
}
