import type { Id, Iso } from '../clinic/clinic-time.js';
import type { DosingWeight } from './dosing-weight.js';
import type { RescueItem } from '../medicines/rescue-item.js';

/** What every signed order says. */
interface Signed {
  /** Why a soft limit was passed. */
  reason: string | null;
  /** What may be given for side effects without asking, as it was signed: a later protocol changes nothing of it. */
  rescue: RescueItem[];
  signedAt: Iso;
  signedBy: Id;
}

/** Its dose is one for each kilogram, or drawn up: it may say for which weight. */
interface ByWeight extends Signed {
  /** Nothing where the measured weight is the one, and nobody had to say so. */
  dosingWeight: DosingWeight | null;
}

/** For a pump. Ketamine as base; the dose follows from the weight that was measured, or the one that is named. */
export interface PumpOrder extends ByWeight {
  doseMgPerKg: number;
  /** How long the pump is to run for it, from the start. */
  minutes: number;
  concentrationMgPerMl: number;
  /** Given from the pump beside it, at once; nothing where none was ordered. */
  bolusMgPerKg: number | null;
}

/** To be injected, for each kilogram or in all: it has a concentration, but no rate and no minutes. */
export interface InjectionOrder extends ByWeight {
  injected: { doseMgPerKg: number } | { doseMg: number };
  concentrationMgPerMl: number;
}

/** To be given in so many pieces as they come. */
export interface PieceOrder extends Signed {
  pieces: number;
  mgEach: number;
}

/** A signed order. Milligrams of different routes are different things: no sum and no comparison holds two of them. */
export type DoseOrder = PumpOrder | InjectionOrder | PieceOrder;

/** The order of a session where it is one for a pump. */
export function pumpOrder({ order }: { order: DoseOrder | null }): PumpOrder | null {
  return order && 'minutes' in order ? order : null;
}

/** What of an order is given in portions says of the drug alone. */
export type PortionFigures =
  Pick<InjectionOrder, 'injected' | 'concentrationMgPerMl'> | Pick<PieceOrder, 'pieces' | 'mgEach'>;
