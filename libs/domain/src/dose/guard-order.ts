import { DomainError } from '../journal/problem.js';
import type { DoseGuard, DoseGuards } from '../protocols/protocol.js';
import type { PumpOrder } from './dose-order.js';
import { twelveDigits } from './rounding.js';
import { say } from './say.js';

type Figures = Pick<PumpOrder, 'doseMgPerKg' | 'minutes' | 'concentrationMgPerMl' | 'bolusMgPerKg' | 'reason'>;

/**
 * What is wrong with an order beyond the protocol's hard limits, or beyond the soft ones without a reason (clinical.md 3.3).
 * The total in mg is judged once the weight is known.
 */
export function faultOfFigures(
  order: Figures,
  weightKg: number | undefined,
  guards: DoseGuards | null,
): DomainError | null {
  if (guards === null) return new DomainError('not-allowed', say('noPumpOrder'));
  if (order.bolusMgPerKg !== null && guards.bolusMgPerKg === null)
    return new DomainError('not-allowed', say('bolusNotOrdered'), [{ path: 'bolusMgPerKg', code: 'not-allowed' }]);
  const { minutes, concentrationMgPerMl } = order;
  const figures = figuresOf(order, weightKg, guards);
  const beyond = figures.find(({ isBeyond }) => isBeyond);
  if (beyond) return beyondHard(beyond.path, beyond.figure);
  if (minutes < guards.minutes.hardBelow) return beyondHard('minutes', minutes);
  if (concentrationMgPerMl > guards.concentrationMgPerMl.hardAbove)
    return beyondHard('concentrationMgPerMl', concentrationMgPerMl);
  const isUnusual =
    figures.some(({ figure, soft }) => figure > soft) ||
    minutes < guards.minutes.softBelow ||
    minutes > guards.minutes.softAbove ||
    !guards.concentrationMgPerMl.listed.includes(concentrationMgPerMl);
  return isUnusual && order.reason === null ? unusualDose() : null;
}

interface JudgedFigure {
  path: string;
  figure: number;
  soft: number;
  isBeyond: boolean;
}

/** A bolus is beyond at its hard limit, the others are above theirs. */
function figuresOf(order: Figures, weightKg: number | undefined, guards: DoseGuards): JudgedFigure[] {
  const { doseMgPerKg, minutes, bolusMgPerKg: bolus } = order;
  const totalMgPerKg = twelveDigits(doseMgPerKg + (bolus ?? 0));
  const judged = (path: string, figure: number, { soft, hard }: DoseGuard): JudgedFigure => {
    return { path, figure, soft, isBeyond: figure > hard };
  };
  const guard = guards.bolusMgPerKg;
  return [
    ...(bolus !== null && guard
      ? [{ path: 'bolusMgPerKg', figure: bolus, soft: guard.soft, isBeyond: bolus >= guard.hardFrom }]
      : []),
    judged('doseMgPerKg', totalMgPerKg, guards.doseMgPerKg),
    judged('minutes', twelveDigits((doseMgPerKg / minutes) * 60), guards.rateMgPerKgPerHour),
    ...(weightKg !== undefined && guards.doseMg !== null
      ? [judged('doseMgPerKg', twelveDigits(totalMgPerKg * weightKg), guards.doseMg)]
      : []),
  ];
}

/** An order beyond a soft limit, without a reason. */
export function unusualDose(): DomainError {
  return new DomainError('dose-needs-reason', say('unusual'));
}

/** A figure of an order that no reason allows. */
export function beyondHard(path: string, value: number): DomainError {
  return new DomainError('dose-hard-limit', say('beyondHard'), [{ path, code: 'dose-hard-limit', value }]);
}
