import type { Iso } from '../clinic/clinic-time.js';
import {
  lastStep,
  standingSteps,
  type LiveSession,
  type PumpReading,
  type SessionStep,
} from '../sessions/infusion-session.js';

/** A stretch in which the pump ran at one rate; without an end it still runs. */
export interface Segment {
  from: Iso;
  to: Iso | null;
  rateMlPerHour: number;
}

const HOUR = 3_600_000;

/**
 * The volume infused by a moment.
 * @param segments the stretches in which the pump ran, in mL/h
 * @param at the moment; nothing is counted after it
 * @param read the last reading of the pump before the moment, from which the estimate goes on (clinical.md 3.2)
 * @returns millilitres
 */
export function infusedAt(segments: readonly Segment[], at: Iso, read?: PumpReading): number {
  const since = read?.at ?? '';
  const estimated = segments.reduce((ml, segment) => ml + mlWithin(segment, since, at), 0);
  return Number(((read?.pumpMl ?? 0) + estimated).toPrecision(12));
}

function mlWithin(segment: Segment, since: Iso, until: Iso): number {
  const from = segment.from > since ? segment.from : since;
  const to = segment.to !== null && segment.to < until ? segment.to : until;
  return (Math.max(0, Date.parse(to) - Date.parse(from)) / HOUR) * segment.rateMlPerHour;
}

/** The stretches in which a session's pump ran, from its steps. */
export function segmentsOf(session: LiveSession): Segment[] {
  const segments: Segment[] = [];
  for (const step of standingSteps(session)) {
    const running = segments.at(-1);
    if (running && running.to === null && step.status !== 'infusing') running.to = step.at;
    const rateMlPerHour = rateOf(step);
    if (rateMlPerHour !== null) segments.push({ from: step.at, to: null, rateMlPerHour });
  }
  return segments;
}

function rateOf(step: SessionStep): number | null {
  return step.move === 'start' || step.move === 'resume' ? step.rateMlPerHour : null;
}

/** Every volume read from the pump, oldest first: charted alone, or with a pause, a stop or the end. */
export function pumpReadingsOf(session: LiveSession): PumpReading[] {
  const charted = standingSteps(session).flatMap((step) => {
    const pumpMl = step.move === 'pause' || step.move === 'stop' || step.move === 'complete' ? step.pumpMl : null;
    return pumpMl === null ? [] : [{ at: step.at, pumpMl, by: step.by }];
  });
  return [...charted, ...session.pumpReadings].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The rate at which the drug runs now in mL/h, or nothing when it does not run. */
export function runningRate(session: LiveSession): number | null {
  if (session.status !== 'infusing') return null;
  return (lastStep(session, 'resume') ?? lastStep(session, 'start'))?.rateMlPerHour ?? null;
}
