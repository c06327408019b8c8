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
    .map((reading) => ({ ...reading, totalMl: twelveDigits(reading.pumpMl + clearedBefore(session, reading)) }))
    .sort(byTimeThenTotal);
}

/** Of one instant the lower total was read first: what a pump has given does not grow less. */
function byTimeThenTotal(a: TotalReading, b: TotalReading): number {
  return a.at === b.at ? a.totalMl - b.totalMl : a.at < b.at ? -1 : 1;
}

/**
 * What the pump had given before its counter began anew, in mL: what it shows at a moment lies so much below the total. A
 * volume of the very instant of "cleared" that is lower than what stood there then was read after it: times are charted in
 * minutes, and a counter does not run backwards.
 * @param shown the volume that was read, or is to be; without one the counter counts as cleared at that instant
 */
export function clearedBefore(
  session: Pick<LiveSession, 'pumpNotes'>,
  { at, pumpMl: shown = 0 }: { at: Iso; pumpMl?: number },
): number {
  const isBefore = (note: { at: Iso; pumpMl: number }): boolean =>
    note.at < at || (note.at === at && shown < note.pumpMl);
  return pumpNotesOf(session, 'cleared').reduce((ml, note) => (isBefore(note) ? ml + note.pumpMl : ml), 0);
}

/** What left the pump and did not reach the patient by a moment, in mL. */
export function notDeliveredMl(session: Pick<LiveSession, 'pumpNotes'>, at: Iso): number {
  return pumpNotesOf(session, 'not-delivered').reduce((ml, note) => (note.at <= at ? ml + note.volumeMl : ml), 0);
}
