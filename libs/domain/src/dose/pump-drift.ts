import type { Iso } from '../clinic/clinic-time.js';
import type { DoseGuards } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { pumpReadingsOf } from './pump-readings.js';
import { bolusesOf, infusedAt, segmentsOf } from './segments.js';

/** What the pump showed, and what its charted rate gives, both since it was last read and in mL. */
export interface PumpDrift {
  shownMl: number;
  expectedMl: number;
  readAt: Iso;
}

/** How far the last reading of the pump lies from what was charted; nothing before the pump was read. */
export function pumpDrift(session: LiveSession): PumpDrift | null {
  const readings = pumpReadingsOf(session);
  const last = readings.at(-1);
  if (!last) return null;
  const before = readings.at(-2);
  const expected = infusedAt(segmentsOf(session), last.at, before, bolusesOf(session));
  const from = before?.totalMl ?? 0;
  return { shownMl: last.totalMl - from, expectedMl: expected - from, readAt: last.at };
}

/** Whether somebody must look at it: off by more than the share and the volume that the protocol lets pass. */
export function isDrifting({ shownMl, expectedMl }: PumpDrift, { pumpDrift: allowed }: DoseGuards): boolean {
  const apart = Math.abs(shownMl - expectedMl);
  return apart > allowed.ml && apart > (expectedMl * allowed.percent) / 100;
}
