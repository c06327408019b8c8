import { DomainError } from '../journal/problem.js';
import type { DoseGuard, Protocol } from '../protocols/protocol.js';
import { routeOf } from '../protocols/routes.js';
import { beyondHard, tooStrong, unusualDose } from './guard-order.js';
import type { DoseOrder, PortionFigures } from './dose-order.js';
import { twelveDigits } from './rounding.js';
import type { Said } from '../journal/said.js';
import { say } from './say.js';

type Rules = Pick<Protocol, 'route' | 'injectionGuards'>;

/**
 * What is wrong with an order for portions that is none of its route's, or lies beyond the protocol's hard limits, or beyond
 * the soft ones without a reason (clinical.md 1.4, 3.3). What rests on the weight is judged once that is known.
 */
export function faultOfPortions(
  order: PortionFigures & Pick<DoseOrder, 'reason'>,
  weightKg: number | undefined,
  rules: Rules,
): DomainError | null {
  if ('pieces' in order) return faultOfPieces(order, rules);
  const { injectionGuards: guards } = rules;
  if (guards === null) return refusal(say('noInjection'), 'injected');
  const { injected, concentrationMgPerMl } = order;
  const mgPerKg = 'doseMgPerKg' in injected ? injected.doseMgPerKg : weightKg && injected.doseMg / weightKg;
  const mg = 'doseMg' in injected ? injected.doseMg : weightKg && injected.doseMgPerKg * weightKg;
  const figures: [number | undefined, DoseGuard, 'mg/kg' | 'mg'][] = [
    [mgPerKg, guards.doseMgPerKg, 'mg/kg'],
    [mg, guards.doseMg, 'mg'],
  ];
  const known = figures.flatMap(([figure, { soft, hard }, unit]) =>
    figure === undefined ? [] : [{ figure: twelveDigits(figure), soft, hard, unit }],
  );
  const beyond = known.find(({ figure, hard }) => figure > hard);
  if (beyond) return beyondHard('injected', beyond);
  const { listed, hardAbove } = guards.concentrationMgPerMl;
  if (concentrationMgPerMl > hardAbove) return tooStrong(concentrationMgPerMl, hardAbove);
  const high = known.find(({ figure, soft }) => figure > soft);
  const isUnusual = high !== undefined || !listed.includes(concentrationMgPerMl);
  return isUnusual && order.reason === null ? unusualDose(high) : null;
}

/** A device holds what it holds, and a dose is so many of them: there is nothing between. */
function faultOfPieces({ pieces, mgEach }: { pieces: number; mgEach: number }, rules: Rules): DomainError | null {
  const { pieces: known, givenBy } = routeOf(rules);
  if (!known) return refusal(say('noDevice'), 'pieces');
  if (known.counts.includes(pieces) && mgEach === known.mgEach) return null;
  return refusal(say('otherPieces', known.counts, known.mgEach, givenBy), 'pieces');
}

function refusal(message: Said, path: string): DomainError {
  return new DomainError('not-allowed', message, [{ path, code: 'not-allowed' }]);
}
