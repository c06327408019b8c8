import {
  clinicDay,
  dayBounds,
  DEMO_TIME_ZONE,
  DomainError,
  minutesAfter,
  type ClinicDay,
  type Id,
  type Iso,
  type Values,
} from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { earliest, plannedActs } from '../living/next-act.js';
import { seenAlerts } from '../living/plan-alerts.js';
import { CHAIR_NAMES, NURSES, type Act, type World } from '../living/world.js';
import { PastClinic, type Happening } from './past-clinic.js';

const OPENS_AT_MINUTE = 8 * 60;
const LAST_ARRIVAL_MINUTE = 15 * 60;
const DAY_BEGINS_MINUTE = 7 * 60 + 30;
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
  const past = new Past(new PastClinic(minuteOf(first, DAY_BEGINS_MINUTE), 1, first), windows);
  past.furnish();
  for (const day of before) past.playDay(day, CHAIRS_IN_THE_PAST);
  past.playDay(today, CHAIR_NAMES.length, opensAt);
  return past.clinic.happened;
}

/** The clinic's past while it is played, and what the demo remembers of it. */
export class Past {
  readonly patientIds = new Map<string, Id>();
  #seen: ReadonlyMap<string, Iso> = new Map();
  readonly #shelf = new Map<Id, Iso>();

  constructor(
    readonly clinic: PastClinic,
    private readonly windows: readonly (readonly Values[])[],
  ) {}

  furnish(): void {
    for (const name of CHAIR_NAMES) this.clinic.submit({ name: 'chair:add', payload: { name } }, NURSES[0] ?? '');
  }

  /** Plays a day to its end, or to a moment of it. */
  playDay(day: ClinicDay, chairs: number, until?: Iso): void {
    const hours = { from: minuteOf(day, OPENS_AT_MINUTE), to: minuteOf(day, LAST_ARRIVAL_MINUTE), chairs };
    this.clinic.goTo(minuteOf(day, DAY_BEGINS_MINUTE));
    this.clinic.openDay(day);
    for (let act = this.#next(hours); act; act = this.#next(hours)) {
      if (until !== undefined && act.dueAt >= until) break;
      if (act.dueAt > this.clinic.now) this.clinic.goTo(act.dueAt);
      else this.#perform(act);
    }
    if (until !== undefined) this.clinic.goTo(until);
  }

  world(hours?: World['hours']): World {
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
      ...(hours ? { hours } : {}),
    };
  }

  #next(hours: World['hours']): Act | null {
    const acts = plannedActs(this.world(hours)).map((act) => {
      const shelved = this.#shelf.get(act.about);
      return shelved !== undefined && shelved > act.dueAt ? { ...act, dueAt: shelved } : act;
    });
    return earliest(acts);
  }

  #perform(act: Act): void {
    const draft = act.draft(this.clinic.now);
    try {
      this.note(draft, this.clinic.submit(draft, act.by).id);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.#shelf.set(act.about, minutesAfter(this.clinic.now, SHELVED_MINUTES));
    }
  }

  note(draft: Draft, id: Id): void {
    if (draft.name === 'patient:register') this.patientIds.set(draft.payload.number, id);
  }
}

function minuteOf(day: ClinicDay, minute: number): Iso {
  return minutesAfter(dayBounds(day, DEMO_TIME_ZONE).from, minute);
}

function workingDaysBefore(today: ClinicDay, days: number): ClinicDay[] {
  const noon = Date.parse(`${today}T12:00:00Z`);
  const all = Array.from({ length: days }, (_, index) => new Date(noon - (days - index) * 86_400_000));
  return all.filter((date) => date.getUTCDay() % 6 !== 0).map((date) => date.toISOString().slice(0, 10));
}
