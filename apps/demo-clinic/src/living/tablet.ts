import { minutesBetween, type Command, type Id } from '@chairside/domain';
import { NURSES, type Act, type World } from './world.js';

/** The nurse whose tablet loses the network every second hour, in clinic minutes after the doors open. */
export const TABLET_NURSE = NURSES[4] ?? '';
const FIRST_MINUTE = 55;
const EVERY_MINUTES = 120;
const AWAY_MINUTES = 9;

/** A set that waits on it. */
export interface KeptSet {
  about: Id;
  by: string;
  command: Command;
}

/**
 * One tablet that is out of the network's reach now and then. It keeps what is charted on it meanwhile, with its own
 * time, and has it sent under the same id when it is back; what cannot wait there is done afterwards.
 */
export class Tablet {
  #kept: readonly KeptSet[] = [];

  /** Whether this person charts on it now, and nobody else sees it. */
  isAway({ hours, now }: World, by: string): boolean {
    const minute = minutesBetween(hours.from, now) - FIRST_MINUTE;
    return by === TABLET_NURSE && minute >= 0 && minute % EVERY_MINUTES < AWAY_MINUTES;
  }

  /** Whether an act waits until the tablet is back. A visit of which it keeps a set shows nothing new before. */
  holds(world: World, act: Act): boolean {
    if (this.#kept.some(({ about }) => about === act.about)) return true;
    return this.isAway(world, act.by) && act.draft(world.now).name !== 'vitals:record';
  }

  keep(set: KeptSet): void {
    this.#kept = [...this.#kept, set];
  }

  /** What it sends first now that it is back, until that was answered. */
  next(world: World): KeptSet | undefined {
    const [first] = this.#kept;
    return first && !this.isAway(world, first.by) ? first : undefined;
  }

  answered(set: KeptSet): void {
    this.#kept = this.#kept.filter((kept) => kept !== set);
  }
}
