import { minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
import { routeOf } from '../protocols/routes.js';
import type { Protocol } from '../protocols/protocol.js';
import { drugStart, standingSteps, type LiveSession } from '../sessions/infusion-session.js';
import { latestValue } from '../vitals/vitals-reading.js';
import type { InjectionSite } from './injection-sites.js';
import { roundHalfUp, twelveDigits } from './rounding.js';

/** One injection, or one device. */
export type Portion = { doseMg: number } & ({ volumeMl: number; site: InjectionSite } | { lot: string });

/** A portion that counts, with when it was given and by whom. */
export type GivenPortion = Portion & { at: Iso; by: Id };

/** What an order for portions amounts to: in all, and what is drawn up, in mL as a syringe shows it, or in pieces. */
export interface PortionPlan {
  doseMg: number;
  volumeMl: number | null;
  pieces: number | null;
}

/** A syringe is read to a hundredth of a millilitre. */
const SYRINGE_DECIMALS = 2;

/** What is to be given by an order for portions and the weight measured before it; nothing while either is missing. */
export function portionPlan(session: Pick<LiveSession, 'order' | 'readings' | 'steps'>): PortionPlan | null {
  const { order } = session;
  if (order === null || 'minutes' in order) return null;
  if ('pieces' in order)
    return { doseMg: twelveDigits(order.pieces * order.mgEach), volumeMl: null, pieces: order.pieces };
  const { injected, concentrationMgPerMl } = order;
  const weightKg = latestValue(session.readings, 'bodyWeight', drugStart(session))?.value;
  const doseMg = 'doseMg' in injected ? injected.doseMg : weightKg && twelveDigits(injected.doseMgPerKg * weightKg);
  if (doseMg === undefined) return null;
  return { doseMg, volumeMl: roundHalfUp(doseMg / concentrationMgPerMl, SYRINGE_DECIMALS), pieces: null };
}

/** The portions that count, oldest first. */
export function portionsOf(session: Pick<LiveSession, 'steps'>): GivenPortion[] {
  return standingSteps(session).flatMap((step) =>
    step.move === 'first-dose' || step.move === 'next-dose' ? [{ ...step.portion, at: step.at, by: step.by }] : [],
  );
}

/** How much was given in portions, and when; nothing before the first. */
export interface PortionsGiven {
  count: number;
  doseMg: number;
  /** Of what is drawn up; nothing where it comes in pieces. */
  volumeMl: number | null;
  firstAt: Iso;
  lastAt: Iso;
}

/** What was given of an order in portions so far. */
export function portionsGiven(session: Pick<LiveSession, 'steps'>): PortionsGiven | null {
  const given = portionsOf(session);
  const [first] = given;
  const last = given.at(-1);
  if (!first || !last) return null;
  const sum = (of: (portion: Portion) => number) => twelveDigits(given.reduce((all, portion) => all + of(portion), 0));
  const volumeMl = 'volumeMl' in first ? sum((portion) => ('volumeMl' in portion ? portion.volumeMl : 0)) : null;
  return { count: given.length, doseMg: sum(({ doseMg }) => doseMg), volumeMl, firstAt: first.at, lastAt: last.at };
}

/** Until when the next portion is held back; nothing where it is not. */
export function heldUntil(session: LiveSession, protocol: Pick<Protocol, 'route'>, at: Iso): Iso | null {
  const last = portionsGiven(session)?.lastAt;
  const apart = routeOf(protocol).pieces?.minutesApart;
  if (last === undefined || apart === undefined) return null;
  const until = minutesAfter(last, apart);
  return at < until ? until : null;
}

/** Until when nobody lets the patient go, counted from the first dose; nothing where the route has no such time. */
export function lockedUntil(session: Pick<LiveSession, 'steps'>, protocol: Pick<Protocol, 'route'>): Iso | null {
  const { lockMinutes } = routeOf(protocol);
  const first = portionsGiven(session)?.firstAt;
  return first === undefined || lockMinutes === undefined ? null : minutesAfter(first, lockMinutes);
}

/** A dose in mg as a screen says it: two decimals below ten, one above (clinical.md 3.2), no trailing zero. */
export function shownMg(doseMg: number): number {
  return roundHalfUp(doseMg, doseMg < 10 ? 2 : 1);
}
