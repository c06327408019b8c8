import type { Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { latestValue } from '../vitals/vitals-reading.js';
import type { DoseOrder } from './dose-order.js';

/** Which weight a dose for each kilogram is reckoned with: the measured one, or one that its provider names. */
export type DosingWeight = { basis: 'actual' } | { basis: 'adjusted' | 'capped'; kg: number };
export type WeightBasis = DosingWeight['basis'];
export const WEIGHT_BASES: readonly WeightBasis[] = ['actual', 'adjusted', 'capped'];

/**
 * The weight that the dose of a session is reckoned with.
 * @param at when it was weighed at the latest
 * @returns kg; nothing while nobody weighed the patient and no order names a weight
 */
export function dosingWeightKg(
  session: Pick<LiveSession, 'readings'> & { order: Weighed | DoseOrder | null },
  at?: Iso,
): number | undefined {
  return namedKg(session.order) ?? latestValue(session.readings, 'bodyWeight', at)?.value;
}

/** The measured weight of a patient whose order has to say which weight it is for, in kg; nothing where it need not. */
export function weightAskedAbout(
  { readings }: Pick<LiveSession, 'readings'>,
  { orderGuards }: Pick<Protocol, 'orderGuards'>,
): number | null {
  const kg = latestValue(readings, 'bodyWeight')?.value;
  return kg !== undefined && orderGuards !== null && kg > orderGuards.weightAskedAboveKg ? kg : null;
}

/** What is ordered, by its weight alone. */
interface Weighed {
  dosingWeight: DosingWeight | null;
}

function namedKg(order: Weighed | DoseOrder | null): number | undefined {
  const named = order && 'dosingWeight' in order ? order.dosingWeight : null;
  return named && 'kg' in named ? named.kg : undefined;
}
