import type { FieldFault, Id, Iso, VitalSign } from '@chairside/domain';
import { vitalSigns } from '@chairside/domain';
import type { ChartedRow } from '../recorded/chart-row.js';
import type { RecordedRow } from '../recorded/read-recording.js';

/** A value that the server refused, and why. */
export interface Refusal {
  sign: VitalSign;
  value: number;
  code: FieldFault['code'];
}

/** What became of a row: what was acknowledged under which id, or nothing. */
export interface RowOutcome {
  row: RecordedRow;
  takenAt: Iso;
  refusals: Refusal[];
  charted: { readingId: Id; set: ChartedRow } | null;
}

/** The signs of a row that a refusal names; none when it is about something else. */
export function refusedSigns(fields: readonly FieldFault[], row: ChartedRow): Refusal[] {
  return vitalSigns.flatMap((sign) => {
    const fault = fields.find(({ path }) => path.endsWith(`values.${sign}`));
    const value = row.values[sign];
    return fault && value !== undefined ? [{ sign, value, code: fault.code }] : [];
  });
}
