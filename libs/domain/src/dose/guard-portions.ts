import { DomainError } from '../journal/problem.js';
import type { DoseGuard, Protocol } from '../protocols/protocol.js';
import { routeOf } from '../protocols/routes.js';
import { unusualDose, refuseHard } from './guard-order.js';
import type { DoseOrder, PortionFigures } from './dose-order.js';
import { twelveDigits } from './rounding.js';
import type { Said } from '../journal/said.js';
import { say } from './say.js';

type Rules = Pick<Protocol, 'route' | 'injectionGuards'>;

/**
 * Refuses an order for portions that is none of its route's, or lies beyond the protocol's hard limits, and one beyond
 * the soft ones without a reason (clinical.md 1.4, 3.3). What rests on the weight is judged once that is known.
 */
export function guardPortions(
  order: PortionFigures & Pick<DoseOrder, 'reason'>,
  weightKg: number | undefined,
  rules: Rules,
): void {
  if ('pieces' in order) return refuseOtherPieces(order, rules);
  const { injectionGuards: guards } = rules;
  if (guards === null) throw refusal(say('noInjection'), 'injected');
  const { injected, concentrationMgPerMl } = order;
  const mgPerKg = 'doseMgPerKg' in injected ? injected.doseMgPerKg : weightKg && injected.doseMg / weightKg;
  const mg = 'doseMg' in injected ? injected.doseMg : weightKg && injected.doseMgPerKg * weightKg;
  const figures: [number | undefined, DoseGuard][] = [
    [mgPerKg, guards.doseMgPerKg],
    [mg, guards.doseMg],
  ];
  const known = figures.flatMap(([figure, guard]) =>
    figure === undefined ? [] : [{ figure: twelveDigits(figure), guard }],
  );
  for (const { figure, guard } of known) if (figure > guard.hard) refuseHard('injected', figure);
  const { listed, hardAbove } = guards.concentrationMgPerMl;
  if (concentrationMgPerMl > hardAbove) refuseHard('concentrationMgPerMl', concentrationMgPerMl);
  const isUnusual = known.some(({ figure, guard }) => figure > guard.soft) || !listed.includes(concentrationMgPerMl);
  if (isUnusual && order.reason === null) throw unusualDose();
}

/** A device holds what it holds, and a dose is so many of them: there is nothing between. */
function refuseOtherPieces({ pieces, mgEach }: { pieces: number; mgEach: number }, rules: Rules): void {
  const { pieces: known, givenBy } = routeOf(rules);
  if (!known) throw refusal(say('noDevice'), 'pieces');
  if (known.counts.includes(pieces) && mgEach === known.mgEach) return;
  throw refusal(say('otherPieces', known.counts, known.mgEach, givenBy), 'pieces');
}

function refusal(message: Said, path: string): DomainError {
  return new DomainError('not-allowed', message, [{ path, code: 'not-allowed' }]);
}
