import type { ClinicDay, Id, Iso } from '../clinic/clinic-time.js';
import type { Struck } from '../clinic/struck.js';
import type { DrugProduct } from './products.js';

/** What every record of the drug says; it is never changed, and what was charted in error is struck. */
interface RecordBasis {
  id: Id;
  /** When it was done. */
  at: Iso;
  recordedAt: Iso;
  by: Id;
  struck: Struck | null;
}

/** A second person who saw the same figure, at their own screen. */
export interface Witness {
  by: Id;
  at: Iso;
}

/** A vial that was opened. */
export interface Vial extends RecordBasis {
  kind: 'vial';
  product: DrugProduct;
  lot: string;
  expiresOn: ClinicDay;
  /** Beyond this time nothing more is drawn from it. */
  useBy: Iso;
}

/** What was drawn from a vial for one patient. */
export interface Draw extends RecordBasis {
  kind: 'draw';
  vialId: Id;
  sessionId: Id;
  ml: number;
  /** What the vial held when this was recorded. */
  heldMl: number;
  /** What of it was given, once its session has left the board and cannot say so any more. */
  givenMg: number | null;
}

/** Where a waste comes from: what was left in a vial, or of what was drawn for a patient. */
export type WasteSource = { from: 'vial'; vialId: Id } | { from: 'syringe'; sessionId: Id };

/** What left without having been given: destroyed, or back to the safe. */
export type Removal = RecordBasis & {
  kind: 'waste' | 'return';
  mg: number;
  witness: Witness | null;
} & WasteSource;

export const COUNT_MOMENTS = ['opening', 'closing'] as const;
export type CountMoment = (typeof COUNT_MOMENTS)[number];

/** The unopened vials of one product, counted by two people. */
export interface DrugCount extends RecordBasis {
  kind: 'count';
  moment: CountMoment;
  product: DrugProduct;
  vials: number;
  /** Delivered since the last count. */
  received: number;
  /** What the last count, deliveries and opened vials make; nothing at the first count. */
  expected: number | null;
  /** Why it differs from that. */
  reason: string | null;
  witness: Witness | null;
}

export type DrugRecord = Vial | Draw | Removal | DrugCount;
export type WitnessedRecord = Removal | DrugCount;
export type DrugRecords = Readonly<Record<Id, DrugRecord>>;

/** The record of a kind. */
type RecordOf<K extends DrugRecord['kind']> = K extends Removal['kind'] ? Removal : Extract<DrugRecord, { kind: K }>;

/** The records of some kinds that count, in the order in which they were done. */
export function standingDrug<K extends DrugRecord['kind']>(records: DrugRecords, ...kinds: K[]): RecordOf<K>[] {
  return Object.values(records)
    .filter((record): record is RecordOf<K> => isOfKind(record, kinds) && record.struck === null)
    .sort((a, b) => (`${a.at}${a.recordedAt}${a.id}` < `${b.at}${b.recordedAt}${b.id}` ? -1 : 1));
}

function isOfKind(record: DrugRecord, kinds: readonly string[]): boolean {
  return kinds.includes(record.kind);
}

/** Whether a record needs a second person to have seen it. */
export function needsWitness(record: DrugRecord): record is WitnessedRecord {
  return 'witness' in record;
}

/** What was wasted or returned out of a vial itself. */
export function isFromVial(removal: Removal, vialId: Id): boolean {
  return removal.from === 'vial' && removal.vialId === vialId;
}

/** What was wasted of what was drawn for a session. */
export function isFromSession(removal: Removal, sessionId: Id): boolean {
  return removal.from === 'syringe' && removal.sessionId === sessionId;
}
