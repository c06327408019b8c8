import type { Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Protocol } from '../protocols/protocol.js';
import { routeOf } from '../protocols/routes.js';
import { drugStart, gateRecord, type LiveSession } from '../sessions/infusion-session.js';
import { dosingWeightKg } from './dosing-weight.js';
import { chartAsGiven, type BeyondFinding } from './given-beyond.js';
import { faultOfOrder } from './guard-ordered.js';
import { portionPlan } from './portion-plan.js';
import { heldUntil, portionsGiven, type Portion } from './portions.js';
import { roundHalfUp, twelveDigits } from './rounding.js';
import { say } from './say.js';

type Said = CommandOf<'dose:give'>['payload'];

/** An injection or a device as it was given, where it was not ordered, too soon, or more than the protocol lets be ordered. */
export function givePortionAsGiven(board: Board, payload: Said, words: string, context: Context): Change[] | null {
  const session = sessionOn(board, payload.sessionId);
  const protocol = protocolOf(board, session);
  const at = payload.at ?? context.now;
  const portion = portionAsGiven(session, protocol, payload.given);
  const isFirst = drugStart(session) === undefined;
  const findings = () => {
    const isGuarded = isFirst && faultOfOrder(board, session, at, context) !== null;
    return findingsOf(session, protocol, portion, { at, isGuarded });
  };
  const given = { portion, isLast: isLastAsGiven(session, portion) };
  if (!isFirst) return chartAsGiven(board, payload, { move: 'next-dose', ...given }, { words, findings }, context);
  const checkedBy = gateRecord(session, 'dose-check')?.by ?? null;
  // whoever gives it is no second person, also where nobody asked them to say why
  const secondPersonId = checkedBy === context.actor.id ? null : checkedBy;
  const first = { ...given, secondPersonId, checkedAlone: null, overrides: [], orderedBy: null };
  return chartAsGiven(board, payload, { move: 'first-dose', ...first }, { words, findings }, context);
}

/** What a device holds, or the mg at the ordered strength; without an order the mg are typed. */
function portionAsGiven({ order }: LiveSession, protocol: Protocol, given: Said['given']): Portion {
  const { givenBy, pieces } = routeOf(protocol);
  if ('lot' in given && pieces) return { doseMg: order && 'pieces' in order ? order.mgEach : pieces.mgEach, ...given };
  if (!('volumeMl' in given) || givenBy !== 'injection')
    throw new DomainError('not-allowed', say('givenAnotherWay'), [{ path: 'given', code: 'not-allowed' }]);
  const { volumeMl, site } = given;
  const ordered = order && 'injected' in order ? twelveDigits(volumeMl * order.concentrationMgPerMl) : undefined;
  const doseMg = ordered ?? given.doseMg;
  if (doseMg !== undefined) return { doseMg, volumeMl, site };
  throw new DomainError('required', say('typeMg'), [{ path: 'given.doseMg', code: 'required' }]);
}

function findingsOf(
  session: LiveSession,
  protocol: Protocol,
  portion: Portion,
  { at, isGuarded }: { at: Iso; isGuarded: boolean },
): BeyondFinding[] {
  const until = heldUntil(session, protocol, at);
  const hard = beyondHard(session, protocol, portion);
  const isOrdered = isWithinOrder(session, protocol, portion) && !(isGuarded && hard.length === 0);
  return [
    ...(isOrdered ? [] : [{ kind: 'unordered' as const }]),
    ...hard,
    ...(until === null ? [] : [{ kind: 'too-soon' as const, until }]),
  ];
}

/** Whether the order still asks for it: in pieces, or in millilitres and injections. */
function isWithinOrder(session: LiveSession, { injectionGuards }: Protocol, portion: Portion): boolean {
  const plan = portionPlan(session);
  if (!plan) return false;
  const count = (portionsGiven(session)?.count ?? 0) + 1;
  if (plan.pieces !== null) return count <= plan.pieces;
  return count <= (injectionGuards?.portions ?? 1) && volumeWith(session, portion) <= (plan.volumeMl ?? 0);
}

/** The whole of what was injected, beside the hard limits of an order; a device has its counts, and no limit in mg. */
function beyondHard(session: LiveSession, { injectionGuards }: Protocol, portion: Portion): BeyondFinding[] {
  if (injectionGuards === null || !('volumeMl' in portion)) return [];
  const mg = twelveDigits((portionsGiven(session)?.doseMg ?? 0) + portion.doseMg);
  const kg = dosingWeightKg(session, drugStart(session));
  const figures = [
    { figure: kg === undefined ? 0 : twelveDigits(mg / kg), limit: injectionGuards.doseMgPerKg.hard, unit: 'mg/kg' },
    { figure: mg, limit: injectionGuards.doseMg.hard, unit: 'mg' },
  ] as const;
  return figures
    .filter(({ figure, limit }) => figure > limit)
    .map(({ figure, limit, unit }) => ({ kind: 'hard-limit', figure: roundHalfUp(figure, 3), limit, unit }));
}

/** Whether nothing of an order is to come: it is given, or there is none. */
function isLastAsGiven(session: LiveSession, portion: Portion): boolean {
  const plan = portionPlan(session);
  if (session.status === 'recovering' || !plan) return true;
  if (plan.pieces !== null) return (portionsGiven(session)?.count ?? 0) + 1 >= plan.pieces;
  return volumeWith(session, portion) >= (plan.volumeMl ?? 0);
}

function volumeWith(session: LiveSession, portion: Portion): number {
  return twelveDigits((portionsGiven(session)?.volumeMl ?? 0) + ('volumeMl' in portion ? portion.volumeMl : 0));
}
