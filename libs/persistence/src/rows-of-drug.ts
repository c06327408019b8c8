import type { DrugChange, DrugRecord, Entry } from '@chairside/domain';
import { inColumns } from './in-columns.js';

type Row = Record<string, unknown>;

/** What a change says of the drug: one row, the record itself or what became of it; what a day carries on is in the rows already. */
export function drugRows(
  change: DrugChange,
  { commandId: id, revision }: Pick<Entry, 'commandId' | 'revision'>,
): Row[] {
  switch (change.type) {
    case 'drug-recorded':
      return [{ id, revision, record_id: change.record.id, ...recordColumns(change.record) }];
    case 'drug-witnessed': {
      const { recordId, chartedBy, witness } = change;
      return [{ id, revision, record_id: recordId, kind: 'witnessed', charted_by: chartedBy, ...said(witness) }];
    }
    case 'drug-struck': {
      const { recordId, struck } = change;
      return [{ id, revision, record_id: recordId, kind: 'struck', reason: struck.reason, ...said(struck) }];
    }
    case 'drug-carried':
      return [];
  }
}

function recordColumns(record: DrugRecord): Row {
  const { id: _id, struck: _struck, ...charted } = record;
  if (charted.kind === 'draw') {
    const { givenMg: _given, ...draw } = charted;
    return inColumns(draw);
  }
  if (!('witness' in charted)) return inColumns(charted);
  const { witness: _witness, ...seen } = charted;
  if (!('from' in seen)) return inColumns(seen);
  const { from: _from, ...removed } = seen;
  return inColumns(removed);
}

function said({ by, at }: { by: string; at: string }): Row {
  return { by, at, recorded_at: at };
}
