import type { Iso } from '../clinic/clinic-time.js';
import { standingSteps, type LiveSession } from '../sessions/infusion-session.js';
import type { PumpReading } from './pump-note.js';
import { pumpNotesOf, strikeOf } from './pump-note.js';
import { twelveDigits } from './rounding.js';

/** A volume read from the pump, and what it had given by then in all, over bags and cleared counters. */
export interface TotalReading extends PumpReading {
  totalMl: number;
}

/**
 * Every volume read from the pump that counts, oldest first: charted alone, or with a step, or before its counter was
 * cleared; none that was charted in error.
 */
export function pumpReadingsOf(session: LiveSession): TotalReading[] {
  const charted = standingSteps(session).flatMap((step) => {
    const pumpMl = 'pumpMl' in step ? step.pumpMl : null;
    return pumpMl === null ? [] : [{ at: step.at, pumpMl, by: step.by }];
  });
  const noted = [...pumpNotesOf(session, 'cleared'), ...pumpNotesOf(session, 'beyond-volume')];
  return [...noted.map(({ at, pumpMl, by }) => ({ at, pumpMl, by })), ...charted, ...session.pumpReadings]
    .filter(({ at, pumpMl }) => strikeOf(session, 'volume', { at, ml: pumpMl }) === undefined)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((reading) => ({ ...reading, totalMl: twelveDigits(reading.pumpMl + clearedBefore(session, reading.at)) }));
}

/** What the pump had given before its counter began anew, in mL: what it shows at a moment lies so much below the total. */
export function clearedBefore(session: Pick<LiveSession, 'pumpNotes'>, at: Iso): number {
  return pumpNotesOf(session, 'cleared').reduce((ml, note) => (note.at < at ? ml + note.pumpMl : ml), 0);
}

/** What left the pump and did not reach the patient by a moment, in mL. */
export function notDeliveredMl(session: Pick<LiveSession, 'pumpNotes'>, at: Iso): number {
  return pumpNotesOf(session, 'not-delivered').reduce((ml, note) => (note.at <= at ? ml + note.volumeMl : ml), 0);
}
