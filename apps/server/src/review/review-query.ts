import { scales, vitalSigns } from '@chairside/domain';
import { columnOf } from '@chairside/persistence';

/** An instant as JSON carries it. */
const iso = (column: string): string => `to_char(x.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The measures of a reading that have a value, by their keys. */
function valuesOf(measures: readonly string[]): string {
  const pairs = measures.map((measure) => `'${measure}', x.${columnOf(measure)}`);
  return `jsonb_strip_nulls(jsonb_build_object(${pairs.join(', ')}))`;
}

/** What a thing with a name was called when an entry was made. */
function nameOf(table: string, id: string, row: 's' | 'x'): string {
  return nameBy(table, `${row}.${id}`, row);
}

function nameBy(table: string, id: string, row: 's' | 'x'): string {
  return `(SELECT name FROM ${table} y WHERE y.clinic_id = ${row}.clinic_id AND y.id = ${id}
     AND y.from_revision <= ${row}.revision ORDER BY y.from_revision DESC LIMIT 1)`;
}

/** What was charted of a session, as a list of JSON objects. */
export function listOf(table: string, fields: string, order: string): string {
  return `(SELECT coalesce(jsonb_agg(${fields} ORDER BY ${order}), '[]') FROM ${table} x
     WHERE x.clinic_id = s.clinic_id AND x.session_id = s.id)`;
}

/** Rows of an older release do not say what nobody could say then. */
const SAID_BEFORE = `(CASE WHEN x.move IN ('ready', 'resume') THEN '{"overrides": [], "orderedBy": null}'
    WHEN x.move = 'start' THEN '{"overrides": [], "orderedBy": null, "checkedAlone": null}'
    WHEN x.move = 'discharge' THEN '{"passed": [], "orderedBy": null}' WHEN x.move = 'check-in' THEN '{"lateReason": null}'
    WHEN x.move = 'cancel' THEN '{"words": null}' ELSE '{}' END)::jsonb`;

/** A stop is described afterwards: what was filled in then is part of the step. */
export const STEP = `jsonb_build_object('move', x.move, 'status', x.status, 'at', ${iso('at')},
    'recordedAt', ${iso('recorded_at')}, 'by', x.by) || ${SAID_BEFORE} || x.details || coalesce((
    SELECT jsonb_build_object('reason', d.reason, 'pumpMl', d.pump_ml, 'describedBy', d.by) FROM stop_descriptions d
    WHERE x.move = 'stop' AND d.clinic_id = x.clinic_id AND d.session_id = x.session_id
    ORDER BY d.revision DESC LIMIT 1), '{}')`;

export const READING = `jsonb_build_object('id', x.id, 'takenAt', ${iso('taken_at')}, 'recordedAt', ${iso('recorded_at')},
    'recordedBy', x.recorded_by, 'values', ${valuesOf(vitalSigns)}, 'scales', ${valuesOf(scales)},
    'notTaken', x.not_taken, 'confirmed', x.confirmed)
    || jsonb_strip_nulls(jsonb_build_object('corrects', x.corrects, 'possibleRepeatOf', x.possible_repeat_of))`;

/** Of an alert that called again because nobody looked, who had it first says how long it took; of one that nobody has, nothing. */
function ofTaken(last: string, first: string): string {
  return `(CASE WHEN x.acknowledged_at IS NOT NULL THEN COALESCE(${first}, ${last}) END)`;
}

const ALERT = `jsonb_build_object('id', x.id, 'level', x.level, 'condition', x.condition, 'state', x.state,
    'since', ${iso('since')}, 'raisedAt', ${iso('raised_at')}, 'settledAt', ${iso('settled_at')}, 'clearedAt', ${iso('cleared_at')},
    'takenAt', ${ofTaken(iso('acknowledged_at'), "x.had->0->>'at'")},
    'takenBy', ${nameBy('staff_members', ofTaken('x.acknowledged_by', "(x.had->0->>'by')::uuid"), 'x')})`;

/** One word on an adverse event, with the name of the provider who was told. */
const EVENT = `to_jsonb(x) || jsonb_build_object('provider', ${nameOf('staff_members', 'provider_id', 'x')})`;

/** A dose, as its words need it. */
const GIVEN = `jsonb_build_object('id', x.medicine_id, 'medicine', x.medicine, 'dose', x.dose::float8, 'unit', x.unit,
    'route', x.route)`;

/** The last volume that was read from the pump: alone, or with a pause, a stop or the end. */
const CHARTED_ML = `(SELECT ml FROM (
    SELECT at, pump_ml::float8 AS ml FROM pump_readings x WHERE x.clinic_id = s.clinic_id AND x.session_id = s.id
    UNION ALL
    SELECT x.at, COALESCE(d.pump_ml::float8, (x.details->>'pumpMl')::float8) AS ml FROM session_steps x
    LEFT JOIN LATERAL (
      SELECT pump_ml FROM stop_descriptions y WHERE x.move = 'stop' AND y.clinic_id = x.clinic_id
      AND y.session_id = x.session_id ORDER BY y.revision DESC LIMIT 1) d ON true
    WHERE x.clinic_id = s.clinic_id AND x.session_id = s.id AND x.move IN ('pause', 'stop', 'complete')) charted
  WHERE ml IS NOT NULL ORDER BY at DESC LIMIT 1)`;

/** Each session of a day with the names as they were when the entry was made that it last stands at, and what was charted. */
export const SESSIONS_OF_DAY = `
  SELECT s.id, p.family || ', ' || p.given AS "patientName", p.number AS "patientNumber", s.status,
    s.infusion_outcome AS "infusionOutcome", s.scheduled_at AS "scheduledAt", s.planned_minutes AS "plannedMinutes",
    ${nameOf('chairs', 'chair_id', 's')} AS chair, ${nameOf('chairs', 'planned_chair_id', 's')} AS "plannedChair",
    ${nameOf('staff_members', 'nurse_id', 's')} AS nurse, pr.name AS protocol, pr.definition->>'route' AS route,
    pr.definition->'checks' AS checks, ${listOf('session_steps', STEP, 'x.number')} AS steps,
    ${listOf('vitals_readings', READING, 'x.revision')} AS readings,
    ${listOf('alerts', ALERT, 'x.raised_at, x.id')} AS alerts,
    ${listOf('adverse_events', EVENT, 'x.revision')} AS "eventRows",
    ${listOf('given_medicines', GIVEN, 'x.revision')} AS given, ${CHARTED_ML} AS "chartedMl",
    (SELECT concentration_mg_per_ml::float8 FROM dose_orders x WHERE x.clinic_id = s.clinic_id
     AND x.session_id = s.id ORDER BY x.revision DESC LIMIT 1) AS "mgPerMl"
  FROM sessions s
  JOIN patients p ON p.clinic_id = s.clinic_id AND p.id = s.patient_id
  LEFT JOIN LATERAL (SELECT name, definition FROM protocols x WHERE x.clinic_id = s.clinic_id AND x.id = s.protocol_id
                     AND x.from_revision <= s.revision ORDER BY x.from_revision DESC LIMIT 1) pr ON true
  WHERE s.clinic_id = $1 AND s.day = $2
  ORDER BY s.scheduled_at, s.id`;
