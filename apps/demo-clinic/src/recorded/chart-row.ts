import {
  isSuspect,
  roundHalfUp,
  VITAL_SIGNS,
  vitalSigns,
  type Measure,
  type NotTaken,
  type Values,
  type VitalSign,
} from '@chairside/domain';
import type { RecordedRow } from './read-recording.js';

/** Why a sign of a row is charted as not taken. */
export type NotTakenCause = 'sensor-off' | 'half-pressure' | 'nothing-measured';

/** A row as staff would chart it. */
export interface ChartedRow {
  values: Values;
  notTaken: NotTaken;
  confirmed: Measure[];
  notes: { sign: VitalSign; cause: NotTakenCause }[];
}

const CUFF: readonly VitalSign[] = ['systolicBp', 'diastolicBp'];

/**
 * What of a recorded row is charted: values rounded half up, suspect ones confirmed. A 0 in a recorded file means a
 * sensor that was off, and half a cuff reading is none: both are charted as not taken, never as a value. An impossible
 * value is left in: to refuse it is the server's business.
 * @param signs the signs that the file has a column for
 */
export function chartRow(measured: RecordedRow['measured'], signs: readonly VitalSign[]): ChartedRow {
  const values: Values = {};
  const causes: Partial<Record<VitalSign, NotTakenCause>> = {};
  for (const sign of signs) {
    const raw = measured[sign];
    if (raw === undefined) continue;
    const value = roundHalfUp(raw, VITAL_SIGNS[sign].decimals);
    if (value === 0) causes[sign] = 'sensor-off';
    else values[sign] = value;
  }
  const answered = CUFF.filter((sign) => values[sign] !== undefined || causes[sign] !== undefined);
  const whole = CUFF.every((sign) => values[sign] !== undefined);
  if (answered.length > 0 && !whole) {
    for (const sign of CUFF) {
      delete values[sign];
      causes[sign] ??= 'half-pressure';
    }
  }
  const isEmpty = Object.keys(values).length === 0 && Object.keys(causes).length === 0;
  if (isEmpty) for (const sign of signs) causes[sign] = 'nothing-measured';
  return chartedOf(values, causes);
}

function chartedOf(values: Values, causes: Partial<Record<VitalSign, NotTakenCause>>): ChartedRow {
  const notes = vitalSigns.flatMap((sign) => {
    const cause = causes[sign];
    return cause === undefined ? [] : [{ sign, cause }];
  });
  const notTaken: NotTaken = Object.fromEntries(notes.map(({ sign }) => [sign, 'equipment' as const]));
  return { values, notTaken, confirmed: confirmedOf(values), notes };
}

function confirmedOf(values: Values): Measure[] {
  return vitalSigns.filter((sign) => {
    const value = values[sign];
    return value !== undefined && isSuspect(sign, value);
  });
}

/** The rest of a row without the signs that were refused, or nothing when no rest is left. */
export function restOfRow(row: ChartedRow, refused: readonly VitalSign[]): ChartedRow | null {
  const gone = refused.some((sign) => CUFF.includes(sign)) ? [...refused, ...CUFF] : refused;
  const values: Values = Object.fromEntries(
    Object.entries(row.values).filter(([sign]) => !gone.some((other) => other === sign)),
  );
  if (Object.keys(values).length === 0 && Object.keys(row.notTaken).length === 0) return null;
  return { ...row, values, confirmed: confirmedOf(values) };
}
