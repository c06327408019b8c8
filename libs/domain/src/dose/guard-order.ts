import { DomainError } from '../journal/problem.js';
import type { DoseGuard, DoseGuards } from '../protocols/protocol.js';
import type { PumpOrder } from './dose-order.js';
import { twelveDigits } from './rounding.js';
import { say } from './say.js';

type Figures = Pick<PumpOrder, 'doseMgPerKg' | 'minutes' | 'concentrationMgPerMl' | 'bolusMgPerKg' | 'reason'>;

/**
 * Refuses an order beyond the protocol's hard limits, and one beyond the soft ones without a reason (clinical.md 3.3).
 * The total in mg is judged once the weight is known.
 */
export function guardOrder(order: Figures, weightKg: number | undefined, guards: DoseGuards | null): void {
  if (guards === null) throw new DomainError('not-allowed', say('noPumpOrder'));
  const { minutes, concentrationMgPerMl } = order;
  const totalMgPerKg = twelveDigits(order.doseMgPerKg + (order.bolusMgPerKg ?? 0));
  const figures: [string, number, DoseGuard][] = [
    ['doseMgPerKg', totalMgPerKg, guards.doseMgPerKg],
    ['minutes', twelveDigits((order.doseMgPerKg / minutes) * 60), guards.rateMgPerKgPerHour],
  ];
  if (weightKg !== undefined && guards.doseMg !== null) {
    figures.push(['doseMgPerKg', twelveDigits(totalMgPerKg * weightKg), guards.doseMg]);
  }
  const bolus = bolusGuard(order, guards);
  if (bolus) figures.push(bolus);
  for (const [path, figure, guard] of figures) if (figure > guard.hard) refuseHard(path, figure);
  if (minutes < guards.minutes.hardBelow) refuseHard('minutes', minutes);
  if (concentrationMgPerMl > guards.concentrationMgPerMl.hardAbove)
    refuseHard('concentrationMgPerMl', concentrationMgPerMl);
  const isUnusual =
    figures.some(([, figure, guard]) => figure > guard.soft) ||
    minutes < guards.minutes.softBelow ||
    minutes > guards.minutes.softAbove ||
    !guards.concentrationMgPerMl.listed.includes(concentrationMgPerMl);
  if (isUnusual && order.reason === null) {
    throw unusualDose();
  }
}

/** A bolus is refused at its hard limit, where the others are refused above theirs. */
function bolusGuard(
  { bolusMgPerKg }: Figures,
  { bolusMgPerKg: guard }: DoseGuards,
): [string, number, DoseGuard] | null {
  if (bolusMgPerKg === null) return null;
  if (guard === null) {
    throw new DomainError('not-allowed', say('bolusNotOrdered'), [{ path: 'bolusMgPerKg', code: 'not-allowed' }]);
  }
  if (bolusMgPerKg >= guard.hardFrom) refuseHard('bolusMgPerKg', bolusMgPerKg);
  return ['bolusMgPerKg', bolusMgPerKg, { soft: guard.soft, hard: guard.hardFrom }];
}

/** An order beyond a soft limit, without a reason. */
export function unusualDose(): DomainError {
  return new DomainError('dose-needs-reason', say('unusual'));
}

/** Refuses a figure of an order that no reason allows. */
export function refuseHard(path: string, value: number): never {
  const message = say('beyondHard');
  throw new DomainError('dose-hard-limit', message, [{ path, code: 'dose-hard-limit', value }]);
}
