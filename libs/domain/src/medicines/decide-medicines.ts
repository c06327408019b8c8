import { decideCleared } from '../alerts/decide-alerts.js';
import { isProvider } from '../clinic/permissions.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { refuseOutsideVisit } from '../sessions/refuse-outside-visit.js';
import { objectionsTo, signedItem, type Objection } from './given-medicine.js';
import { applyMedicine, type MedicineChange } from './medicine-changes.js';
import type { MedicineDose, RecheckAfter } from './rescue-item.js';
import { say } from './say.js';

/**
 * A medicine was given. What stands in the signed order needs nobody else while its times and number are kept; anything
 * else was ordered by a provider, who is named and heard it read back, or who gave it (floor rule 12).
 */
export function decideGive(board: Board, { id, payload }: CommandOf<'medicine:give'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const { medicine, dose, unit, route, order, at = context.now } = payload;
  const { actor, now } = context;
  const what = { medicine, dose, unit, route };
  refuseOutsideVisit(session, at, context, 'at');
  const protocol = protocolOf(board, session);
  const patient = board.patients[session.patientId];
  const objections = objectionsTo({ session, protocol, patient }, what, at);
  if (order) refuseUnlessProvider(board, order.by);
  else if (objections.length > 0 && !isProvider(actor.role)) throw refusalOf(objections, what);
  const orderedBy = order?.by ?? (objections.length > 0 ? actor.id : null);
  const recheck = recheckAfter(session, protocol, what);
  const given = { id, what, at, recordedAt: now, by: actor.id, orderedBy, recheck, struck: null };
  return withAlerts(board, session, { type: 'medicine-given', sessionId: session.id, given }, context);
}

/** Charted in error: it stays readable, struck through, with who said so and why. */
export function decideStrikeMedicine(
  board: Board,
  { payload }: CommandOf<'medicine:strike'>,
  context: Context,
): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const { medicineId, reason } = payload;
  const given = session.medicines.find(({ id }) => id === medicineId);
  if (!given) throw new DomainError('not-found', say('noSuchMedicine'));
  if (given.struck) throw new DomainError('superseded', say('struck'));
  const struck = { by: context.actor.id, at: context.now, reason };
  return withAlerts(board, session, { type: 'medicine-struck', sessionId: session.id, medicineId, struck }, context);
}

/** What was changed, and what of the overdue alerts is over with it: what is due follows from what was given. */
function withAlerts(board: Board, session: LiveSession, change: MedicineChange, context: Context): Change[] {
  return [change, ...decideCleared(applyMedicine(session, change), protocolOf(board, session), context)];
}

/** What is in the way, and what to do: nobody but a provider decides it. */
function refusalOf(objections: readonly Objection[], dose: MedicineDose): DomainError {
  const code = objections.some(({ kind }) => kind === 'not-signed') ? 'not-allowed' : 'precondition';
  const message = say('objected', objections, dose);
  return new DomainError(code, message, [{ path: 'order.by', code: 'required' }]);
}

function refuseUnlessProvider({ staff }: Board, by: string): void {
  const role = staff[by]?.role;
  if (role !== undefined && isProvider(role)) return;
  const message = say('onlyProviderOrders');
  throw new DomainError('not-allowed', message, [{ path: 'order.by', code: 'required' }]);
}

/** What is looked at after a dose: as it was signed, else as order or protocol say of the same medicine. */
function recheckAfter(session: LiveSession, protocol: Protocol, dose: MedicineDose): RecheckAfter | null {
  const items = [...(session.order?.rescue ?? []), ...protocol.rescue];
  const ofMedicine = items.filter(({ medicine }) => medicine === dose.medicine);
  const item = signedItem(session, dose) ?? ofMedicine.find(({ route }) => route === dose.route) ?? ofMedicine[0];
  return item?.recheck ?? null;
}
