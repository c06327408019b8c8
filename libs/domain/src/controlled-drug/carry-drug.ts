import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import { sharesOf, sessionsDrawnFor, vialBalances, type VialBalance } from './balance.js';
import type { DrugChange } from './drug-changes.js';
import { lastCount, openedAfter, unwitnessedRecords } from './drug-day.js';
import { standingDrug, type DrugRecord, type DrugRecords, type WasteSource } from './drug-record.js';
import { givenOnBoard } from './given.js';
import { drugProducts } from './products.js';

/**
 * What a new day still has to account for: vials that do not close or wait for a witness, with all that belongs to them,
 * and what the next count is expected from. What was given of a draw whose session leaves the board is kept with it; of one
 * that stays, its draws: what it was given would else look as if nobody had drawn it.
 */
export function carryDrug(board: Board, leaving: readonly Id[], now: Iso): DrugChange[] {
  const { drug } = board;
  if (Object.keys(drug).length === 0) return [];
  const given = givenOnBoard(board, now);
  const stays = (id: Id): boolean => board.sessions[id] !== undefined && !leaving.includes(id);
  const counts = drugProducts.flatMap((product) => lastCount(drug, product) ?? []);
  const vials = belongingTo(drug, [
    ...vialBalances(drug, given)
      .filter(isUnsettled)
      .map(({ vial }) => vial.id),
    ...unwitnessedRecords(drug).flatMap((record) => ('from' in record ? vialsOf(drug, record) : [])),
    ...counts.flatMap((count) => openedAfter(drug, count)),
    ...standingDrug(drug, 'draw').flatMap(({ sessionId, vialId }) => (stays(sessionId) ? vialId : [])),
  ]);
  const sessions = sessionsOf(drug, vials);
  const isKept = (record: DrugRecord): boolean => {
    if (record.kind === 'count') return record.witness === null || counts.includes(record);
    if (record.kind === 'vial') return vials.has(record.id);
    if (record.kind === 'draw') return vials.has(record.vialId);
    return record.from === 'vial' ? vials.has(record.vialId) : sessions.has(record.sessionId);
  };
  const shares = sessionsDrawnFor(drug, given)
    .filter(({ sessionId }) => leaving.includes(sessionId))
    .flatMap((session) => sharesOf(drug, session).map(({ draw, givenMg }) => [draw.id, givenMg] as const));
  const givenOf = new Map(shares);
  const kept = Object.values(drug)
    .filter((record) => record.struck === null && isKept(record))
    .map((record) => [record.id, withGiven(record, givenOf.get(record.id))] as const);
  return [{ type: 'drug-carried', records: Object.fromEntries(kept) }];
}

function withGiven(record: DrugRecord, givenMg: number | undefined): DrugRecord {
  return record.kind === 'draw' && givenMg !== undefined ? { ...record, givenMg } : record;
}

function isUnsettled({ closes, isInUse }: VialBalance): boolean {
  return !closes || isInUse;
}

function vialsOf(records: DrugRecords, source: WasteSource): Id[] {
  if (source.from === 'vial') return [source.vialId];
  return standingDrug(records, 'draw').flatMap((draw) => (draw.sessionId === source.sessionId ? draw.vialId : []));
}

function sessionsOf(records: DrugRecords, vials: ReadonlySet<Id>): Set<Id> {
  return new Set(
    standingDrug(records, 'draw')
      .filter(({ vialId }) => vials.has(vialId))
      .map(({ sessionId }) => sessionId),
  );
}

/** With every vial that a session of theirs was drawn from too: what was given is told apart only over all of them. */
function belongingTo(records: DrugRecords, from: readonly Id[]): Set<Id> {
  const vials = new Set(from);
  const sessions = sessionsOf(records, vials);
  for (const { vialId, sessionId } of standingDrug(records, 'draw')) if (sessions.has(sessionId)) vials.add(vialId);
  return vials.size === new Set(from).size ? vials : belongingTo(records, [...vials]);
}
