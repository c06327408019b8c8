import type { ClinicDay, Id } from '../clinic/clinic-time.js';
import type { MarkedItem } from './day-items.js';
import type { CoverTurn } from './shift.js';

/** What the commands about the day around the chairs carry. */
export interface ShiftCommands {
  /** Who covers when today, instead of what its author saw. */
  'covering:plan': { turns: CoverTurn[]; seen: CoverTurn[] };
  /** "I cover now." */
  'covering:take': Record<string, never>;
  'chairs:cover': { nurseId: Id };
  /** `from` is who covers them, as its author saw it. */
  'chairs:hand-back': { nurseId: Id; from: Id };
  /** `fromId` is the nurse, as its author saw it; the note is left out only by who takes a patient whom nobody had. */
  'session:hand-over': { sessionId: Id; fromId: Id | null; toId: Id; note?: string };
  /** `day` is an earlier one whose list was left open. */
  'day-list:mark': { item: MarkedItem; day?: ClinicDay } & ({ found: 'right' } | { found: 'not-right'; note: string });
  'day-list:decide': { markId: Id; words: string };
}
