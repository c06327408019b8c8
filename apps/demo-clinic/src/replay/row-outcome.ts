import type { FieldFault, Id, Iso, VitalSign } from '@chairside/domain';
import { vitalSigns } from '@chairside/domain';
import type { ChartedRow } from '../recorded/chart-row.js';
import type { RecordedRow } from '../recorded/read-recording.js';

/** A value that the server refused, and why; or the text of a cell that is no number, which nobody could send. */
export type Refusal =
  | { sign: VitalSign; value: number; code: FieldFault['code'] }
  | { sign: VitalSign; value: string; code: 'not-a-number' };

/** What became of a row: what was acknowledged under which id, or nothing. */
export interface RowOutcome {
  row: RecordedRow;
  takenAt: Iso;
  refusals: Refusal[];
  /** Values that went with the refused half of their cuff reading. */
  leftOut: { sign: VitalSign; value: number }[];
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

/** What a row held that is neither refused nor in the rest of it: the other half of a cuff reading. */
export function leftOutOf(
  row: ChartedRow,
  rest: ChartedRow | null,
  refused: readonly Refusal[],
): RowOutcome['leftOut'] {
  return vitalSigns.flatMap((sign) => {
    const value = row.values[sign];
    const isGone = value !== undefined && rest?.values[sign] === undefined;
    return isGone && !refused.some((refusal) => refusal.sign === sign) ? [{ sign, value }] : [];
  });
}
