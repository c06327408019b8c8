import { DomainError } from '../journal/problem.js';
import type { DoseGuard, DoseGuards } from '../protocols/protocol.js';
import type { DoseOrder } from './dose-order.js';
import { twelveDigits } from './rounding.js';

type Figures = Pick<DoseOrder, 'doseMgPerKg' | 'minutes' | 'concentrationMgPerMl' | 'reason'>;

/**
 * Refuses an order beyond the protocol's hard limits, and one beyond the soft ones without a reason (clinical.md 3.3).
 * The total in mg is judged once the weight is known.
 */
export function guardOrder(order: Figures, weightKg: number | undefined, guards: DoseGuards | null): void {
  if (guards === null) throw new DomainError('not-allowed', 'This protocol gives no drug: there is nothing to order.');
  const { minutes, concentrationMgPerMl } = order;
  const figures: [string, number, DoseGuard][] = [
    ['doseMgPerKg', order.doseMgPerKg, guards.doseMgPerKg],
    ['minutes', twelveDigits((order.doseMgPerKg / minutes) * 60), guards.rateMgPerKgPerHour],
  ];
  if (weightKg !== undefined && guards.doseMg !== null) {
    figures.push(['doseMgPerKg', twelveDigits(order.doseMgPerKg * weightKg), guards.doseMg]);
  }
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
    throw new DomainError(
      'dose-needs-reason',
      'This order lies outside what is usual for the protocol. Give a reason.',
    );
  }
}

function refuseHard(path: string, value: number): never {
  const message = 'This order lies beyond the hard limit of the protocol. Check dose, unit and duration.';
  throw new DomainError('dose-hard-limit', message, [{ path, code: 'dose-hard-limit', value }]);
}
