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
  const rounded = signs.flatMap((sign) => {
    const raw = measured[sign];
    return raw === undefined ? [] : [{ sign, value: roundHalfUp(raw, VITAL_SIGNS[sign].decimals) }];
  });
  const isWhole = CUFF.every((sign) => rounded.some((entry) => entry.sign === sign && entry.value !== 0));
  const isBroken = !isWhole && rounded.some(({ sign }) => CUFF.includes(sign));
  const kept = rounded.filter(({ sign, value }) => value !== 0 && !(isBroken && CUFF.includes(sign)));
  const causes: Partial<Record<VitalSign, NotTakenCause>> = {};
  if (rounded.length === 0) for (const sign of signs) causes[sign] = 'nothing-measured';
  if (isBroken) for (const sign of CUFF) causes[sign] = 'half-pressure';
  for (const { sign, value } of rounded) if (value === 0) causes[sign] = 'sensor-off';
  return chartedOf(Object.fromEntries(kept.map(({ sign, value }) => [sign, value])), causes);
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
