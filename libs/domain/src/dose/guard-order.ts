import { DomainError } from '../journal/problem.js';
import type { DoseGuard, DoseGuards } from '../protocols/protocol.js';
import type { PumpOrder } from './dose-order.js';
import { roundHalfUp, twelveDigits } from './rounding.js';
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
  if (beyond) return beyondHard(beyond.path, beyond);
  const { hardBelow } = guards.minutes;
  if (minutes < hardBelow) return beyondHard('minutes', { figure: minutes, hard: hardBelow, unit: 'min' });
  const { hardAbove } = guards.concentrationMgPerMl;
  if (concentrationMgPerMl > hardAbove) return tooStrong(concentrationMgPerMl, hardAbove);
  const high = figures.find(({ figure, soft }) => figure > soft);
  const isUnusual =
    high !== undefined ||
    minutes < guards.minutes.softBelow ||
    minutes > guards.minutes.softAbove ||
    !guards.concentrationMgPerMl.listed.includes(concentrationMgPerMl);
  return isUnusual && order.reason === null ? unusualDose(high) : null;
}

/** A figure beside the limits that the protocol sets it. */
interface Figure {
  figure: number;
  hard: number;
  unit: 'mg/kg' | 'mg/kg/h' | 'mg' | 'mg/mL' | 'min';
}

interface JudgedFigure extends Figure {
  path: string;
  soft: number;
  isBeyond: boolean;
}

/** A bolus is beyond at its hard limit, the others are above theirs. */
function figuresOf(order: Figures, weightKg: number | undefined, guards: DoseGuards): JudgedFigure[] {
  const { doseMgPerKg, minutes, bolusMgPerKg: bolus } = order;
  const totalMgPerKg = twelveDigits(doseMgPerKg + (bolus ?? 0));
  const judged = (path: string, figure: number, unit: Figure['unit'], { soft, hard }: DoseGuard): JudgedFigure => {
    return { path, figure, unit, soft, hard, isBeyond: figure > hard };
  };
  const guard = guards.bolusMgPerKg;
  return [
    ...(bolus !== null && guard ? [bolusFigure(bolus, guard.soft, guard.hardFrom)] : []),
    judged('doseMgPerKg', totalMgPerKg, 'mg/kg', guards.doseMgPerKg),
    judged('minutes', twelveDigits((doseMgPerKg / minutes) * 60), 'mg/kg/h', guards.rateMgPerKgPerHour),
    ...(weightKg !== undefined && guards.doseMg !== null
      ? [judged('doseMgPerKg', twelveDigits(totalMgPerKg * weightKg), 'mg', guards.doseMg)]
      : []),
  ];
}

function bolusFigure(figure: number, soft: number, hard: number): JudgedFigure {
  return { path: 'bolusMgPerKg', figure, unit: 'mg/kg', soft, hard, isBeyond: figure >= hard };
}

/** An order beyond a soft limit, without a reason; which figure it is, where it is one. */
export function unusualDose(high?: { figure: number; soft: number; unit: string }): DomainError {
  const said = high ? say('unusualFigure', shown(high.figure), shown(high.soft), high.unit) : say('unusual');
  return new DomainError('dose-needs-reason', said);
}

/** A concentration that no reason allows. */
export function tooStrong(figure: number, hard: number): DomainError {
  return beyondHard('concentrationMgPerMl', { figure, hard, unit: 'mg/mL' });
}

/** A figure of an order that no reason allows. */
export function beyondHard(path: string, { figure, hard, unit }: Figure): DomainError {
  const message = say('beyondHard', shown(figure), shown(hard), unit);
  return new DomainError('dose-hard-limit', message, [{ path, code: 'dose-hard-limit', value: figure }]);
}

function shown(figure: number): number {
  return roundHalfUp(figure, 2);
}
