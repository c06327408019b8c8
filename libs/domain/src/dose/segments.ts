import type { Iso } from '../clinic/clinic-time.js';
import { standingSteps, type LiveSession, type SessionStep } from '../sessions/infusion-session.js';
import { pumpNotesOf, strikeOf } from './pump-note.js';
import type { TotalReading } from './pump-readings.js';
import { twelveDigits } from './rounding.js';

/** A stretch in which the pump ran at one rate; without an end it still runs. */
export interface Segment {
  from: Iso;
  to: Iso | null;
  rateMlPerHour: number;
}

/** What the pump gave at once. */
export interface Bolus {
  at: Iso;
  bolusMl: number;
}

const HOUR = 3_600_000;

/**
 * The volume that the pump gave by a moment.
 * @param segments the stretches in which the pump ran, in mL/h
 * @param at the moment; nothing is counted after it
 * @param read the last reading of the pump before the moment, from which the estimate goes on (clinical.md 3.2)
 * @param boluses what the pump gave at once, in mL
 * @returns millilitres
 */
export function infusedAt(
  segments: readonly Segment[],
  at: Iso,
  read?: Pick<TotalReading, 'at' | 'totalMl'>,
  boluses: readonly Bolus[] = [],
): number {
  const since = read?.at ?? '';
  const ran = segments.reduce((ml, segment) => ml + mlWithin(segment, since, at), 0);
  const atOnce = boluses.filter((bolus) => bolus.at > since && bolus.at <= at);
  return twelveDigits(atOnce.reduce((ml, { bolusMl }) => ml + bolusMl, (read?.totalMl ?? 0) + ran));
}

function mlWithin(segment: Segment, since: Iso, until: Iso): number {
  return hoursWithin(segment, since, until) * segment.rateMlPerHour;
}

function hoursWithin(segment: Segment, since: Iso, until: Iso): number {
  const from = segment.from > since ? segment.from : since;
  const to = segment.to !== null && segment.to < until ? segment.to : until;
  return Math.max(0, Date.parse(to) - Date.parse(from)) / HOUR;
}

/** How long the pump ran by a moment, in minutes: pauses and times in which it was found off are not counted. */
export function runMinutes(segments: readonly Segment[], at: Iso): number {
  return segments.reduce((hours, segment) => hours + hoursWithin(segment, '', at), 0) * 60;
}

/** The stretches in which a session's pump ran, from its steps, without the times in which it was found off. */
export function segmentsOf(session: LiveSession): Segment[] {
  const segments: Segment[] = [];
  for (const step of standingSteps(session)) {
    const running = segments.at(-1);
    const rateMlPerHour = rateOf(step);
    if (running && running.to === null && (step.status !== 'infusing' || rateMlPerHour !== null)) running.to = step.at;
    if (rateMlPerHour !== null) segments.push({ from: step.at, to: null, rateMlPerHour });
  }
  return pumpNotesOf(session, 'off').reduce<Segment[]>(
    (ran, off) => ran.flatMap((segment) => without(segment, off.at, off.until)),
    segments,
  );
}

/** What is left of a stretch when the pump stood for a part of it. */
function without(segment: Segment, from: Iso, until: Iso): Segment[] {
  const isApart = until <= segment.from || (segment.to !== null && from >= segment.to);
  if (isApart) return [segment];
  const before = from > segment.from ? [{ ...segment, to: from }] : [];
  const after = segment.to === null || until < segment.to ? [{ ...segment, from: until }] : [];
  return [...before, ...after];
}

/** The rate in mL/h at which a step lets the pump run, where it says one. */
export function rateOf(step: SessionStep): number | null {
  return step.move === 'start' || step.move === 'resume' || step.move === 'change-rate' ? step.rateMlPerHour : null;
}

/** What the pump gave at once, oldest first; none that was charted in error. */
export function bolusesOf(session: Pick<LiveSession, 'steps' | 'pumpNotes'>): Bolus[] {
  return standingSteps(session).flatMap((step) =>
    step.move === 'bolus' && !isStruckBolus(session, step) ? [{ at: step.at, bolusMl: step.bolusMl }] : [],
  );
}

/** Whether a step is a bolus that was charted in error. */
export function isStruckBolus(session: Pick<LiveSession, 'pumpNotes'>, step: SessionStep): boolean {
  return step.move === 'bolus' && strikeOf(session, 'bolus', { at: step.at, ml: step.bolusMl }) !== undefined;
}

/** The rate at which the drug ran last in mL/h, whether it runs now or not; nothing before the start. */
export function lastRate(session: LiveSession): number | null {
  return standingSteps(session).reduce<number | null>((rate, step) => rateOf(step) ?? rate, null);
}

/** The rate at which the drug runs now in mL/h, or nothing when it does not run. */
export function runningRate(session: LiveSession): number | null {
  return session.status === 'infusing' ? lastRate(session) : null;
}
