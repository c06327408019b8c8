import type { DrugRecord, Id, Struck, Witness } from '@chairside/domain';

/** A row of `drug_records`. */
export type DrugRow = Record<string, unknown> & { record_id: Id; kind: string };

const at = (value: unknown): string => (value as Date).toISOString();
const number = (value: unknown): number | null => (value === null ? null : Number(value));

/** The records of the drug as their rows tell them, oldest first; rows in the order in which they were written. */
export function presentDrugRecords(rows: readonly DrugRow[]): DrugRecord[] {
  const later = (id: Id, kind: string) => rows.find((row) => row.record_id === id && row.kind === kind);
  return rows.flatMap((row): DrugRecord[] => {
    if (row.kind === 'witnessed' || row.kind === 'struck') return [];
    const struckRow = later(row.record_id, 'struck');
    const struck = struckRow ? ({ ...whoAndWhen(struckRow), reason: struckRow['reason'] } as Struck) : null;
    const basis = { id: row.record_id, ...whoAndWhen(row), recordedAt: at(row['recorded_at']), struck };
    const seen = later(row.record_id, 'witnessed');
    return [{ ...basis, kind: row.kind, ...detailsOf(row, seen ? whoAndWhen(seen) : null) } as DrugRecord];
  });
}

function whoAndWhen(row: DrugRow): Witness {
  return { by: row['by'] as Id, at: at(row['at']) };
}

/** What each kind of record says beside who and when. */
function detailsOf(row: DrugRow, witness: Witness | null): object {
  const { vial_id: vialId, session_id: sessionId, product, lot, expires_on: expiresOn, reason, moment } = row;
  switch (row.kind) {
    case 'vial':
      return { product, lot, expiresOn, useBy: at(row['use_by']) };
    case 'draw':
      return { vialId, sessionId, ml: number(row['ml']), heldMl: number(row['held_ml']), givenMg: null };
    case 'count': {
      const { vials, received, expected } = row;
      return { moment, product, vials, received, expected, reason, witness };
    }
    default: {
      const from = vialId === null ? { from: 'syringe', sessionId } : { from: 'vial', vialId };
      return { mg: number(row['mg']), ...from, witness };
    }
  }
}
