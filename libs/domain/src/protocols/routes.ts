import type { SessionStatus } from '../sessions/session-statuses.js';
import type { Protocol } from './protocol.js';

/** What brings the drug to the patient. */
export type GivenBy = 'pump' | 'injection' | 'device' | 'lozenge' | 'nothing';

/** What differs between the ways of a drug: what the product and the law say of it, not what a clinic decides. */
export interface RouteDefinition {
  readonly givenBy: GivenBy;
  /** It comes in pieces of so many mg, so many of them make a dose, and so many minutes lie between two. */
  readonly pieces?: { readonly mgEach: number; readonly counts: readonly number[]; readonly minutesApart: number };
  /** So long after the first dose nobody lets the patient go: no provider, and no protocol (clinical.md 1.4). */
  readonly lockMinutes?: number;
  /** The patient is at home: no chair, a monitor by video, and what is measured comes from a home cuff (floor rule 21). */
  readonly isAtHome?: true;
}

/** One row for each way of a drug; the statuses are the same for all, a protocol only has other words for them. */
export const DOSE_ROUTES = {
  'iv-infusion': { givenBy: 'pump' },
  intramuscular: { givenBy: 'injection' },
  intranasal: {
    givenBy: 'device',
    pieces: { mgEach: 28, counts: [2, 3], minutesApart: 5 },
    lockMinutes: 120,
  },
  'sublingual-at-home': {
    givenBy: 'lozenge',
    pieces: { mgEach: 100, counts: [1, 2, 3, 4], minutesApart: 0 },
    isAtHome: true,
  },
  observation: { givenBy: 'nothing' },
} as const satisfies Record<string, RouteDefinition>;

export type DoseRoute = keyof typeof DOSE_ROUTES;
export const doseRoutes = Object.keys(DOSE_ROUTES) as readonly DoseRoute[];

type OfRoute = Pick<Protocol, 'route'>;

/** The row of a protocol's route, with its optional properties readable. */
export function routeOf({ route }: OfRoute): RouteDefinition {
  return DOSE_ROUTES[route];
}

/** Whether a pump gives the drug, so that there is a rate, a volume to read and something to stop. */
export function hasPump(protocol: OfRoute): boolean {
  return routeOf(protocol).givenBy === 'pump';
}

/** Whether the drug is given in portions, each charted by itself: injections, devices. */
export function isGivenInPortions(protocol: OfRoute): boolean {
  return givesDrug(protocol) && !hasPump(protocol);
}

/** Whether a drug is given at all. */
export function givesDrug(protocol: OfRoute): boolean {
  return routeOf(protocol).givenBy !== 'nothing';
}

/** Whether the drug is drawn up from a vial, and what is left of it has to be accounted for. */
export function isDrawnUp(protocol: OfRoute): boolean {
  const { givenBy } = routeOf(protocol);
  return givenBy === 'pump' || givenBy === 'injection';
}

/** Whether the patient is at home, and no chair, trend or figure of the clinic has anything of the session. */
export function isAtHome(protocol: OfRoute): boolean {
  return routeOf(protocol).isAtHome === true;
}

/** The phases in which sets are due: from the drug on, or from where it would have been. At home there are checks instead. */
export function phasesOf(protocol: OfRoute): readonly SessionStatus[] {
  if (isAtHome(protocol)) return [];
  return isGivenInPortions(protocol) ? ['dosing', 'recovering'] : ['infusing', 'paused', 'recovering'];
}

/** Whether a bolus may be ordered and given under a protocol. */
export function knowsBolus({ doseGuards }: Protocol): boolean {
  return doseGuards !== null && doseGuards.bolusMgPerKg !== null;
}
