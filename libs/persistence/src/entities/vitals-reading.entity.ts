import { scale, scales, vitalSign, vitalSigns, type Scale, type VitalSign } from '@chairside/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { decimal, id, inClinic, instant, json, optional, text, whole, yes } from './columns.js';

/** The column of a measure: its key in the database's spelling. */
export function columnOf(measure: string): string {
  return measure.replace(/[A-Z]|\d+$/g, (part) => (/\d/.test(part) ? part : `_${part.toLowerCase()}`));
}

function signColumn(sign: VitalSign): EntitySchemaColumnOptions {
  const { decimals } = vitalSign(sign);
  return optional(decimals === 0 ? { type: 'smallint' } : decimal(5, decimals));
}

function signCheck(sign: VitalSign): { name: string; expression: string } {
  const { possible, personOnly } = vitalSign(sign);
  const column = columnOf(sign);
  const inRange = `${column} BETWEEN ${possible[0]} AND ${possible[1]}`;
  const byPerson = personOnly
    ? ` OR (${column} BETWEEN ${personOnly[0]} AND ${personOnly[1]} AND '${sign}' = ANY (confirmed))`
    : '';
  return { name: `vitals_readings_${column}_is_possible`, expression: inRange + byPerson };
}

function scaleCheck(name: Scale): { name: string; expression: string } {
  const [low, high] = scale(name).range;
  return { name: `vitals_readings_${columnOf(name)}_is_possible`, expression: `${name} BETWEEN ${low} AND ${high}` };
}

const signColumns = Object.fromEntries(vitalSigns.map((sign) => [columnOf(sign), signColumn(sign)]));
const scaleColumns = Object.fromEntries(scales.map((name) => [columnOf(name), optional({ type: 'smallint' })]));

/** Every set that was charted, and every correction: rows that are only added. Columns and checks are the tables'. */
export const VitalsReadingEntity = new EntitySchema({
  name: 'vitals_readings',
  columns: {
    ...inClinic,
    session_id: id,
    patient_id: id,
    revision: whole,
    taken_at: instant,
    recorded_at: instant,
    recorded_by: id,
    ...signColumns,
    ...scaleColumns,
    not_taken: json,
    confirmed: { type: 'text', array: true },
    device: optional(text),
    corrects: optional(id),
    reason: optional(text),
    late: yes,
    late_reason: optional(text),
    possible_repeat_of: optional(id),
  },
  uniques: [{ name: 'vitals_readings_are_corrected_once', columns: ['clinic_id', 'corrects'] }],
  checks: [
    ...vitalSigns.map(signCheck),
    ...scales.map(scaleCheck),
    { name: 'vitals_readings_correction_has_a_reason', expression: '(corrects IS NULL) = (reason IS NULL)' },
  ],
  foreignKeys: [
    {
      name: 'vitals_readings_are_the_patients',
      target: 'sessions',
      columnNames: ['clinic_id', 'session_id', 'patient_id'],
      referencedColumnNames: ['clinic_id', 'id', 'patient_id'],
    },
  ],
  indices: [{ name: 'vitals_readings_by_session', columns: ['clinic_id', 'session_id', 'taken_at'] }],
});
