import type { Id, Iso } from '../clinic/clinic-time.js';
import { isProvider } from '../clinic/permissions.js';
import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import { refuseFuture, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { drugOfSession, drawsOf, isWithinTolerance, mgOfDraw, plainFigure, removalsOfVial } from './balance.js';
import type { DrugChange } from './drug-changes.js';
import { expectedVials } from './drug-day.js';
import { givenOnBoard } from './given.js';
import { needsWitness, type DrugCount, type DrugRecord, type WitnessedRecord } from './drug-record.js';
import { say } from './say.js';

/** The unopened vials are counted. A figure other than expected is kept only with a reason, and open until a second person counted the same. */
export function decideCount(
  board: Board,
  { id, payload }: CommandOf<'drug-count:record'>,
  context: Context,
): DrugChange[] {
  const { moment, product, vials, received = 0, reason = null, at = context.now } = payload;
  refuseFuture(at, context, 'at');
  const expected = expectedVials(board.drug, product, received);
  if (expected !== null && expected !== vials && reason === null)
    throw new DomainError('required', say('countDiffers', expected), [{ path: 'reason', code: 'required' }]);
  const said = { id, at, recordedAt: context.now, by: context.actor.id, struck: null };
  const counted = { kind: 'count' as const, moment, product, vials, received, expected, reason, witness: null };
  const record: DrugCount = { ...said, ...counted };
  return [{ type: 'drug-recorded', record }];
}

/**
 * A second person, at their own screen, says what they saw: another one than whose record it is, and the same figure
 * (floor rule 12). The figure on record is not told to whoever says another.
 */
export function decideWitness(board: Board, { payload }: CommandOf<'drug:witness'>, context: Context): DrugChange[] {
  const record = recordOf(board, payload.recordId);
  if (!needsWitness(record)) throw new DomainError('not-allowed', say('needsNobody'));
  const { actor, now } = context;
  if (record.by === actor.id) throw new DomainError('not-allowed', say('ownRecord'));
  if (record.witness?.by === actor.id) return [];
  if (record.witness) throw new DomainError('superseded', say('confirmed'));
  if (plainFigure(payload.seen) !== figureOf(record)) {
    const message = say('otherFigure', board.staff[record.by]?.name ?? null);
    throw new DomainError('precondition', message, [{ path: 'seen', code: 'not-allowed', value: payload.seen }]);
  }
  const witness = { by: actor.id, at: now };
  return [{ type: 'drug-witnessed', recordId: record.id, chartedBy: record.by, witness }];
}

/** Charted in error: by its author while nobody has confirmed it, later only by a provider. It stays readable. */
export function decideStrikeDrug(board: Board, { payload }: CommandOf<'drug:strike'>, context: Context): DrugChange[] {
  const record = recordOf(board, payload.recordId);
  const { actor, now } = context;
  const isSeen = needsWitness(record) && record.witness !== null;
  if (!isProvider(actor.role) && (isSeen || record.by !== actor.id))
    throw new DomainError('not-allowed', isSeen ? say('onlyProviderStrikes') : say('onlyAuthorStrikes'));
  refuseHeldUp(board, record, now);
  const struck = { by: actor.id, at: now, reason: payload.reason };
  return [{ type: 'drug-struck', recordId: record.id, struck }];
}

function recordOf({ drug }: Board, recordId: Id): DrugRecord {
  const record = drug[recordId];
  if (!record) throw new DomainError('not-found', say('noSuchRecord'));
  if (record.struck) throw new DomainError('superseded', say('recordStruck', record.kind));
  return record;
}

function figureOf(record: WitnessedRecord): number {
  return record.kind === 'count' ? record.vials : record.mg;
}

/** What other records rest on is struck after them: nothing may come out of a vial that was never opened. */
function refuseHeldUp(board: Board, record: DrugRecord, now: Iso): void {
  const { drug } = board;
  if (record.kind === 'vial' && drawsOf(drug, record.id).length + removalsOfVial(drug, record.id).length > 0)
    throw new DomainError('precondition', say('strikeVialsFirst'));
  if (record.kind !== 'draw') return;
  const own = drugOfSession(drug, record.sessionId, givenOnBoard(board, now));
  const rest = own && plainFigure(own.drawnMg - mgOfDraw(drug, record));
  if (own && rest !== null && rest < own.wastedMg) throw new DomainError('precondition', say('strikeWasteFirst'));
  // what a patient got came out of some vial: its milligrams must not leave the balance
  if (own && rest !== null && !isWithinTolerance(own.givenMg) && rest < plainFigure(own.givenMg + own.wastedMg))
    throw new DomainError('precondition', say('given'));
}
