import {
  applyEntry,
  clinicNow,
  iso,
  type Board,
  type ClinicClock,
  type Entry,
  type Id,
  type Iso,
} from '@chairside/domain';
import { Injectable } from '@nestjs/common';

/** One look at the database's clock, which is the clinic's: what it showed, at some moment after it was asked. */
export interface Look {
  databaseNow: Iso;
  /** On a clock that nobody can set. */
  askedAtMs: number;
}

/** One clinic as this node knows it: the fold of its journal up to a revision. */
export interface ClinicState {
  clinicId: Id;
  epoch: string;
  revision: number;
  board: Board;
  clock: ClinicClock;
  look: Look;
  /** The last entries, oldest first, from which a screen that was away catches up. */
  recent: Entry[];
}

export type AdvanceListener = (state: ClinicState, entries: Entry[]) => void;

/** How many entries a screen may have missed and still catch up without a whole snapshot (LP2). */
export const CATCH_UP = 500;

/** The boards in memory, by revision. Entries come in from commits of this node and from the tail of the others'. */
@Injectable()
export class Boards {
  private readonly states = new Map<Id, ClinicState>();
  private readonly listeners: AdvanceListener[] = [];

  set(state: ClinicState): void {
    this.states.set(state.clinicId, state);
  }

  find(clinicId: Id): ClinicState | undefined {
    return this.states.get(clinicId);
  }

  all(): ClinicState[] {
    return [...this.states.values()];
  }

  /** A demo's clock is set anew at each start, on whichever node that was. */
  setClock(clinicId: Id, told: Pick<ClinicState, 'clock'> & Partial<Pick<ClinicState, 'look'>>): void {
    const state = this.states.get(clinicId);
    if (state) this.states.set(clinicId, { ...state, ...told });
  }

  onAdvance(listener: AdvanceListener): void {
    this.listeners.push(listener);
  }

  /**
   * Folds committed entries in order. What is known already is dropped, and nothing is skipped, so it does not matter
   * who brings an entry first.
   */
  advance(clinicId: Id, entries: readonly Entry[]): void {
    const before = this.states.get(clinicId);
    if (!before) return;
    const news: Entry[] = [];
    for (const entry of entries) {
      if (entry.revision === before.revision + news.length + 1) news.push(entry);
    }
    const last = news.at(-1);
    if (!last) return;
    const after: ClinicState = {
      ...before,
      revision: last.revision,
      board: news.reduce(applyEntry, before.board),
      recent: [...before.recent, ...news].slice(-CATCH_UP),
    };
    this.states.set(clinicId, after);
    for (const listener of this.listeners) listener(after, news);
  }
}

/**
 * The clinic's time, carried on from the last look at the database's clock: for showing and waking, never for recording.
 * It is no later than this: who carries it on takes nothing old for new.
 */
export function clinicTime({ clock, look }: ClinicState): Iso {
  return clinicNow(clock, iso(Date.parse(look.databaseNow) + performance.now() - look.askedAtMs));
}
