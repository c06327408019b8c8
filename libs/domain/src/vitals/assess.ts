import type { Limit, LimitLevel, Limits } from '../protocols/protocol.js';
import { isVitalSign, type Measure } from './measures.js';
import { vitalSign } from './vital-signs.js';

/**
 * How a value stands to the protocol's limits. `unknown` where there are none to judge by, and where it reached none but
 * one of them rests on a baseline that this patient does not have: never "expected".
 */
export type Assessment = 'unknown' | 'expected' | LimitLevel;

export interface Judgement {
  assessment: Assessment;
  /** The limit that the value reached, with the figure it amounts to for this patient. */
  reached?: { limit: Limit; at: number };
}

/**
 * Judges a value against the protocol's limits and the patient's baseline (clinical.md 2.1, 2.2).
 * @param measure the sign or scale
 * @param value in the unit of its row
 * @param limits the limits of the session's protocol
 * @param baseline the patient's own value before the drug, in the same unit
 */
export function assess(measure: Measure, value: number, limits: Limits, baseline?: number): Assessment {
  return judge(measure, value, limits, baseline).assessment;
}

/** A limit with the figure that it amounts to for a patient; without one where it rests on a baseline that is not known. */
export interface Yardstick {
  limit: Limit;
  at: number | undefined;
}

/** As `assess`, and says which limit was reached: of several of one level the tightest, as a chart draws it. */
export function judge(measure: Measure, value: number, limits: Limits, baseline?: number): Judgement {
  return judgeBy(yardsticks(measure, limits, baseline), value);
}

/** What a measure of one patient is judged by: for whoever judges many values of it. */
export function yardsticks(measure: Measure, limits: Limits, baseline?: number): Yardstick[] {
  return (limits[measure] ?? []).map((limit) => ({ limit, at: figureOf(limit, baseline) }));
}

/** As `judge`, by yardsticks that are known. */
export function judgeBy(known: readonly Yardstick[], value: number): Judgement {
  let reached: Judgement['reached'];
  let isJudged = known.length > 0;
  for (const { limit, at } of known) {
    if (at === undefined) isJudged = false;
    else if (isReached(limit, value, at) && (!reached || outranks({ limit, at }, reached))) reached = { limit, at };
  }
  if (reached) return { assessment: reached.limit.level, reached };
  return { assessment: isJudged ? 'expected' : 'unknown' };
}

/** The worse limit, and of one level the one that a value reaches first. */
function outranks(a: { limit: Limit; at: number }, b: { limit: Limit; at: number }): boolean {
  const levels = severity(a.limit.level) - severity(b.limit.level);
  if (levels !== 0) return levels > 0;
  return a.limit.direction === 'at-or-above' ? a.at < b.at : a.at > b.at;
}

/** The figure that a limit amounts to for a patient; nothing where it rests on a baseline that is not known. */
export function figureOf(limit: Limit, baseline?: number): number | undefined {
  if ('value' in limit) return limit.value;
  const from = baseline ?? limit.baselineIfUnknown;
  if (from === undefined) return undefined;
  const change = limit.fromBaseline;
  return Number(('percent' in change ? from * (1 + change.percent / 100) : from + change.difference).toPrecision(12));
}

/**
 * The first value that reaches a limit, in the decimals in which its measure is charted: nobody charts 157.3 mmHg.
 * @param at the figure that the limit amounts to
 */
export function reachedFrom(measure: Measure, { direction }: Pick<Limit, 'direction'>, at: number): number {
  const steps = 10 ** (isVitalSign(measure) ? vitalSign(measure).decimals : 0);
  const exact = Number((at * steps).toPrecision(12));
  return (direction === 'at-or-above' ? Math.ceil(exact) : Math.floor(exact)) / steps;
}

const SEVERITIES: Record<Assessment, number> = { unknown: 0, expected: 1, caution: 2, critical: 3 };

/** Orders levels: the worse, the higher. */
export function severity(level: Assessment): number {
  return SEVERITIES[level];
}

function isReached(limit: Limit, value: number, at: number): boolean {
  return limit.direction === 'at-or-above' ? value >= at : value <= at;
}
