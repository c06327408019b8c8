import type { Id, Iso } from '../clinic/clinic-time.js';
import { providerDecides } from '../clinic/provider-decides.js';
import type { Board } from '../journal/board.js';
import { protocolOf, type Context } from '../journal/context.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { isBolusCovered, isRateCovered } from './covered-by-order.js';
import { planOf } from './dose-progress.js';
import type { BeyondFinding } from './given-beyond.js';
import { standingOfBolus, standingOfRate, type DoseStanding } from './guard-running.js';

interface RateSeen {
  rateMlPerHour: number;
  pumpMl: number | null;
  at: Iso;
  orderedBy: Id | null;
}

/** What of a rate at which the pump was found lies beyond its order, or the protocol. */
export function beyondOfRate(board: Board, session: LiveSession, seen: RateSeen, context: Context): BeyondFinding[] {
  const { doseGuards } = protocolOf(board, session);
  if (doseGuards === null || planOf(session) === null) return [{ kind: 'unordered' }];
  const { rateMlPerHour, orderedBy } = seen;
  const isOrdered = isRateCovered(session, rateMlPerHour, seen) || providerDecides(board, orderedBy, context);
  return [...unordered(isOrdered), ...beyondHard(standingOfRate(session, rateMlPerHour, doseGuards), 'mg/kg/h')];
}

/** What of an amount that the pump gave at once does. */
export function beyondOfBolus(
  board: Board,
  session: LiveSession,
  { bolusMl, orderedBy }: { bolusMl: number; orderedBy: Id | null },
  context: Context,
): BeyondFinding[] {
  const { doseGuards } = protocolOf(board, session);
  if (doseGuards === null || planOf(session) === null) return [{ kind: 'unordered' }];
  const standing = standingOfBolus(session, bolusMl, doseGuards);
  // where the protocol knows none, no voice orders one
  if (standing === null) return [{ kind: 'unordered' }];
  const isOrdered = isBolusCovered(session, bolusMl) || providerDecides(board, orderedBy, context);
  return [...unordered(isOrdered), ...beyondHard(standing, 'mg/kg')];
}

/** What of the rate at which the drug began does; every figure is judged by what was ordered, where something was. */
export function beyondOfStart(board: Board, session: LiveSession, rateMlPerHour: number | null): BeyondFinding[] {
  const { doseGuards } = protocolOf(board, session);
  const plan = planOf(session);
  if (doseGuards === null || plan === null) return [{ kind: 'unordered' }];
  if (rateMlPerHour === null) return [];
  const standing = standingOfRate(session, rateMlPerHour, doseGuards);
  return [...unordered(rateMlPerHour === plan.pumpRateMlPerHour), ...beyondHard(standing, 'mg/kg/h')];
}

function unordered(isOrdered: boolean): BeyondFinding[] {
  return isOrdered ? [] : [{ kind: 'unordered' }];
}

function beyondHard({ standing, mgPerKg, hard }: DoseStanding, unit: 'mg/kg' | 'mg/kg/h'): BeyondFinding[] {
  return standing === 'beyond' ? [{ kind: 'hard-limit', figure: mgPerKg, limit: hard, unit }] : [];
}
