import { clinicDay, minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { isDrawnUp } from '../protocols/routes.js';
import { statusSince } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { drugOfSession, heldMl, plainFigure } from './balance.js';
import { askBeyondOrder, refuseOtherStrength } from './draw-checks.js';
import type { DrugChange } from './drug-changes.js';
import type { DrugRecord, Vial, WasteSource } from './drug-record.js';
import { DRUG_LIMITS, mgOf } from './products.js';
import { say } from './say.js';

/** A vial is opened: from now on every milligram of it has to be accounted for. */
export function decideOpenVial(board: Board, { id, payload }: CommandOf<'vial:open'>, context: Context): DrugChange[] {
  const said = saidAt(id, payload.at, context);
  const { product, lot, expiresOn, useBy = minutesAfter(said.at, DRUG_LIMITS.useHours * 60) } = payload;
  if (expiresOn < dayOf(board, said.at)) throw expired(expiresOn, 'expiresOn');
  if (useBy <= said.at)
    throw new DomainError('out-of-order', say('usedBeforeOpened'), [
      { path: 'useBy', code: 'out-of-order', value: useBy },
    ]);
  return recorded({ ...said, kind: 'vial', product, lot, expiresOn, useBy });
}

/** So much is drawn from an opened vial for one patient: no more than it holds, and not once it is too old. */
export function decideDraw(board: Board, { id, payload }: CommandOf<'vial:draw'>, context: Context): DrugChange[] {
  const vial = vialOf(board, payload.vialId);
  const session = sessionOn(board, payload.sessionId);
  const said = saidAt(id, payload.at, context);
  if (!isDrawnUp(protocolOf(board, session))) throw new DomainError('not-allowed', say('nothingIsDrawn'));
  // what was drawn before the visit ended may be charted after it
  if (sessionStatus(session.status).ended && said.at > statusSince(session))
    throw new DomainError('illegal-transition', say('overForDraw'));
  refuseOldVial(board, vial, said.at);
  const held = heldMl(board.drug, vial);
  if (payload.ml > held)
    throw new DomainError('out-of-range', say('vialHolds', held), [
      { path: 'ml', code: 'out-of-range', allowed: [0, held], value: payload.ml },
    ]);
  refuseOtherStrength(session, vial);
  askBeyondOrder(board.drug, session, vial, payload);
  const of = { vialId: vial.id, sessionId: session.id };
  return recorded({ ...said, kind: 'draw', ...of, ml: payload.ml, heldMl: held, givenMg: null });
}

/** What was not given is destroyed. It is open until a second person has seen it. */
export function decideWaste(board: Board, { id, payload }: CommandOf<'waste:record'>, context: Context): DrugChange[] {
  const { at, ...leaving } = payload;
  return removed(board, { kind: 'waste', ...leaving }, saidAt(id, at, context));
}

/** What a vial still holds goes back to where it is kept. It is open until a second person has seen it. */
export function decideReturn(board: Board, { id, payload }: CommandOf<'vial:return'>, context: Context): DrugChange[] {
  const { mg, at, vialId } = payload;
  return removed(board, { kind: 'return', from: 'vial', vialId, mg }, saidAt(id, at, context));
}

type Said = Pick<DrugRecord, 'id' | 'at' | 'recordedAt' | 'by' | 'struck'>;

type Leaving = { kind: 'waste' | 'return'; mg: number } & WasteSource;

function removed(board: Board, leaving: Leaving, said: Said): DrugChange[] {
  const { mg } = leaving;
  const most = leaving.from === 'vial' ? mgInVial(board, leaving.vialId) : mgOfSession(board, leaving.sessionId);
  if (mg > most)
    throw new DomainError('out-of-range', say('mostLeft', most), [
      { path: 'mg', code: 'out-of-range', allowed: [0, most], value: mg },
    ]);
  return recorded({ ...said, ...leaving, witness: null });
}

function mgInVial(board: Board, vialId: Id): number {
  const vial = vialOf(board, vialId);
  return plainFigure(mgOf(vial.product, heldMl(board.drug, vial)));
}

/** What was drawn for a patient and is not wasted; the pump's volume may be an estimate, and refuses nothing. */
function mgOfSession({ drug }: Board, sessionId: Id): number {
  const own = drugOfSession(drug, sessionId, {});
  if (!own) throw new DomainError('precondition', say('nothingDrawn'));
  return plainFigure(own.drawnMg - own.wastedMg);
}

function recorded(record: DrugRecord): DrugChange[] {
  return [{ type: 'drug-recorded', record }];
}

function saidAt(id: Id, at: Iso | undefined, context: Context): Said {
  const { now, actor } = context;
  if (at !== undefined) refuseFuture(at, context, 'at');
  return { id, at: at ?? now, recordedAt: now, by: actor.id, struck: null };
}

function vialOf({ drug }: Board, vialId: Id): Vial {
  const vial = drug[vialId];
  if (vial?.kind !== 'vial') throw new DomainError('not-found', say('noSuchVial'));
  if (vial.struck) throw new DomainError('superseded', say('vialStruck'));
  return vial;
}

function refuseOldVial(board: Board, { at: openedAt, useBy, expiresOn }: Vial, at: Iso): void {
  const path = [{ path: 'at', code: 'out-of-order' as const, value: at }];
  if (at < openedAt) throw new DomainError('out-of-order', say('opened', openedAt), path);
  if (at >= useBy) throw new DomainError('not-allowed', say('pastUse', useBy));
  if (expiresOn < dayOf(board, at)) throw expired(expiresOn, 'vialId');
}

function expired(expiresOn: string, path: string): DomainError {
  return new DomainError('past-date', say('expired', expiresOn), [{ path, code: 'past-date', value: expiresOn }]);
}

function dayOf({ clinic }: Board, at: Iso): string {
  return clinicDay(at, clinic?.timeZone ?? 'UTC');
}
