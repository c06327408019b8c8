import type { ClinicDay, Id, Iso } from '../clinic/clinic-time.js';

export const PAYMENT_WAYS = ['insurance', 'payment-plan', 'sliding-scale', 'self-pay'] as const;
export type PaymentWay = (typeof PAYMENT_WAYS)[number];

/** What is said of how a patient's visits are paid for. */
export interface CoverageDetails {
  way: PaymentWay;
  /** The last day that an insurer authorised; null where nobody has to. */
  authorisedUntil: ClinicDay | null;
  words: string | null;
}

/** How a patient's visits are paid for, as somebody noted it. It is never changed: the next note says it anew. */
export interface Coverage extends CoverageDetails {
  at: Iso;
  by: Id;
}

/** From so few days on it is time to ask for the next authorisation. */
const FEW_DAYS = 14;

/** How an authorisation stands on a day; `days` are those left, the day itself not counted, or those since its last one. */
export type Authorisation = { kind: 'none' } | { kind: 'open' | 'ends-soon' | 'ended'; until: ClinicDay; days: number };

/**
 * How the authorisation of a patient's visits stands on a day. It blocks nothing: it is for whoever plans and calls
 * (product.md section 3, coverage).
 */
export function authorisationOn(
  { authorisedUntil: until }: Pick<CoverageDetails, 'authorisedUntil'>,
  day: ClinicDay,
): Authorisation {
  if (until === null) return { kind: 'none' };
  const left = daysApart(day, until);
  if (left < 0) return { kind: 'ended', until, days: -left };
  return { kind: left <= FEW_DAYS ? 'ends-soon' : 'open', until, days: left };
}

const DAY_MS = 24 * 60 * 60_000;

function daysApart(from: ClinicDay, to: ClinicDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
