import type { Id } from '../clinic/clinic-time.js';
import type { Struck } from '../clinic/struck.js';
import type { DrugRecord, DrugRecords, Witness } from './drug-record.js';

export type DrugChange =
  | { type: 'drug-recorded'; record: DrugRecord }
  /** `chartedBy` is whose record it is: never the witness. */
  | { type: 'drug-witnessed'; recordId: Id; chartedBy: Id; witness: Witness }
  | { type: 'drug-struck'; recordId: Id; struck: Struck }
  /** What a new day still has to account for. */
  | { type: 'drug-carried'; records: DrugRecords };

export function isDrugChange(change: { type: string }): change is DrugChange {
  return change.type.startsWith('drug-');
}

/** The clinic's records of the drug after one change. A change of a record that is not among them does nothing. */
export function applyDrug(records: DrugRecords, change: DrugChange): DrugRecords {
  if ('records' in change) return change.records;
  if ('record' in change) return { ...records, [change.record.id]: change.record };
  const { recordId } = change;
  const record = records[recordId];
  if (!record) return records;
  const next = 'struck' in change ? { struck: change.struck } : { witness: change.witness };
  return { ...records, [recordId]: { ...record, ...next } as DrugRecord };
}
