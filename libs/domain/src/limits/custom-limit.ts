import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Limit, LimitDirection, LimitLevel, Limits, Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { yardsticks } from '../vitals/assess.js';
import { baselineOf } from '../vitals/baseline.js';
import type { Measure } from '../vitals/measures.js';

/** Which limit of a patient: of a measure, its level and its side. */
export interface LimitOf {
  measure: Measure;
  level: LimitLevel;
  direction: LimitDirection;
}

/** A limit that somebody set for one visit; it ends with the visit, and the protocol stays as it is (floor rule 4). */
export interface CustomLimit extends LimitOf {
  /** In the unit of the measure; nothing where the protocol's own holds again. */
  value: number | null;
  reason: string;
  /** It lets more pass than the protocol, and holds in its place. Any other stands beside it, and what is reached first calls. */
  isWidened: boolean;
  at: Iso;
  by: Id;
  /** The provider who said so by voice; nothing where the author may decide it. */
  orderedBy: Id | null;
}

type Custom = Pick<LiveSession, 'customLimits'>;

/** The limits that hold for a visit in place of the protocol's: of each, what was said last. */
export function standingCustom({ customLimits }: Custom): CustomLimit[] {
  const last = new Map(customLimits.map((limit) => [keyOf(limit), limit]));
  return [...last.values()].filter(({ value }) => value !== null);
}

/** What was set for a measure of a visit, and holds. */
export function customOf(session: Custom, measure: Measure): CustomLimit[] {
  if (session.customLimits.length === 0) return [];
  return standingCustom(session).filter((limit) => limit.measure === measure);
}

// asked for at each value of each tile; a list of custom limits is never changed, only followed by another
const known = new WeakMap<readonly CustomLimit[], WeakMap<Limits, Limits>>();

/** The limits by which the values of a visit are judged: its protocol's, and in their place what was set for this patient. */
export function limitsOf(session: Custom, { limits }: Pick<Protocol, 'limits'>): Limits {
  const { customLimits } = session;
  if (customLimits.length === 0) return limits;
  const ofVisit = known.get(customLimits) ?? new WeakMap<Limits, Limits>();
  known.set(customLimits, ofVisit);
  const found = ofVisit.get(limits) ?? standingCustom(session).reduce(withCustom, limits);
  ofVisit.set(limits, found);
  return found;
}

function withCustom(limits: Limits, { measure, level, direction, value, isWidened }: CustomLimit): Limits {
  const own = limits[measure] ?? [];
  const others = isWidened ? own.filter((limit) => limit.level !== level || limit.direction !== direction) : own;
  const custom: Limit[] = value === null ? [] : [{ level, direction, value }];
  return { ...limits, [measure]: [...others, ...custom] };
}

/**
 * The figure that a limit amounts to for a patient: of several the one that a value reaches first.
 * @returns in the unit of the measure; nothing where there is none, or it rests on a baseline that is not known
 */
export function figureOfLimit(
  session: Pick<LiveSession, 'readings' | 'steps'>,
  limits: Limits,
  { measure, level, direction }: LimitOf,
): number | undefined {
  const figures = yardsticks(measure, limits, baselineOf(session, measure)?.value).flatMap(({ limit, at }) =>
    limit.level === level && limit.direction === direction && at !== undefined ? [at] : [],
  );
  if (figures.length === 0) return undefined;
  return direction === 'at-or-above' ? Math.min(...figures) : Math.max(...figures);
}

/** Whether a value would be reached later than another: whoever sets it lets more pass. */
export function isWider(direction: LimitDirection, value: number, than: number): boolean {
  return direction === 'at-or-above' ? value > than : value < than;
}

function keyOf({ measure, level, direction }: LimitOf): string {
  return `${measure} ${level} ${direction}`;
}
