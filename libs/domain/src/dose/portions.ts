import { minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
import { routeOf } from '../protocols/routes.js';
import type { Protocol } from '../protocols/protocol.js';
import { standingSteps, type LiveSession } from '../sessions/infusion-session.js';
import type { InjectionSite } from './injection-sites.js';
import { twelveDigits } from './rounding.js';

/** One injection, or one device. */
export type Portion = { doseMg: number } & ({ volumeMl: number; site: InjectionSite } | { lot: string });

/** A portion that counts, with when it was given and by whom. */
export type GivenPortion = Portion & { at: Iso; by: Id };

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
