import {
  type CustomLimit,
  type DosingWeight,
  measures,
  isVitalSign,
  newSession,
  type Alert,
  type ContactAttempt,
  type Effect,
  type GateRecord,
  type GivenMedicine,
  type HandOver,
  type HomeRecord,
  type LiveSession,
  type PumpNote,
  type Note,
  type RescueItem,
  type SessionStep,
  type Struck,
  type VitalsReading,
} from '@chairside/domain';
import { columnOf } from '@chairside/persistence';
import { presentEvents, type EventRow } from '../review/event-rows.js';
import { absencesOf } from './read-absences.js';
import type { TestClinic } from './a-clinic.js';

type Row = Record<string, unknown>;
const at = (value: unknown): string => (value as Date).toISOString();
const number = (value: unknown): number | null => (value === null ? null : Number(value));

/** Every session of the database as its rows tell it: what the fold of the journal must be equal to. */
export async function readSessions(clinic: TestClinic): Promise<LiveSession[]> {
  const sessions = await clinic.rows<Row>(`SELECT *, day::text AS day FROM sessions ORDER BY id`);
  const read: LiveSession[] = [];
  // one after the other: every table of every session at once is more connections than the database has
  for (const row of sessions) read.push(await readSession(clinic, row));
  return read;
}

async function readSession(clinic: TestClinic, row: Row): Promise<LiveSession> {
  const of = (table: string, order: string) =>
    clinic.rows<Row>(`SELECT * FROM ${table} WHERE session_id = $1 ORDER BY ${order}`, [row['id']]);
  const [
    steps,
    gates,
    orders,
    pump,
    readings,
    alerts,
    stops,
    effects,
    pumpNotes,
    medicines,
    notes,
    absences,
    signed,
    events,
    set,
    home,
    contacts,
    handOvers,
  ] = await Promise.all([
    of('session_steps', 'number'),
    of('gate_records', 'revision'),
    of('dose_orders', 'revision'),
    of('pump_readings', 'revision'),
    of('vitals_readings', 'revision'),
    of('alerts', 'raised_at, id'),
    of('stop_descriptions', 'revision'),
    of('side_effects', 'revision'),
    of('pump_notes', 'revision'),
    of('given_medicines', 'revision'),
    of('session_notes', 'revision'),
    of('absences', 'revision'),
    of('co_signatures', 'revision'),
    of('adverse_events', 'revision'),
    of('custom_limits', 'revision'),
    of('home_records', 'revision'),
    of('contact_attempts', 'revision'),
    of('hand_overs', 'revision'),
  ]);
  const booked = newSession({
    id: row['id'] as string,
    patientId: row['patient_id'] as string,
    protocolId: row['protocol_id'] as string,
    day: row['day'] as string,
    scheduledAt: at(row['scheduled_at']),
    plannedMinutes: row['planned_minutes'] as number,
    plannedChairId: row['planned_chair_id'] as string | null,
    visit: row['visit_number'] === null ? null : { number: Number(row['visit_number']), of: Number(row['visit_of']) },
    condition: row['condition'] as LiveSession['condition'],
  });
  // a stop that was undone is not described: only the last one can be
  const lastStop = steps.findLast(({ move }) => move === 'stop');
  return {
    ...booked,
    chairId: row['chair_id'] as string | null,
    nurseId: row['nurse_id'] as string | null,
    status: row['status'] as LiveSession['status'],
    statusRevision: row['status_revision'] as number,
    infusionOutcome: row['infusion_outcome'] as LiveSession['infusionOutcome'],
    steps: steps.map((step) => stepOf(step, step === lastStop ? stops.at(-1) : undefined)),
    gates: gates.map(gateOf),
    order: orders.map(orderOf).at(-1) ?? null,
    earlierOrders: orders.map(orderOf).slice(0, -1),
    pumpReadings: pump.map((read) => ({
      at: at(read['at']),
      pumpMl: Number(read['pump_ml']),
      by: read['by'] as string,
    })),
    pumpNotes: pumpNotes.map(pumpNoteOf),
    readings: readings.map(readingOf),
    effects: effectsOf(effects),
    medicines: saidOf(medicines, 'medicine_id').map(givenOf),
    notes: saidOf(notes, 'note_id').map(noteOf),
    contacts: saidOf(contacts, 'contact_id').map(contactOf),
    absences: absencesOf(absences),
    alerts: alerts.map(alertOf),
    customLimits: set.map(limitOf),
    home: home.map(homeOf),
    handOvers: handOvers.map(handOverOf),
    coSignatures: signed.map((row) => ({ key: row['key'] as string, at: at(row['at']), by: row['by'] as string })),
    adverseEvents: presentEvents(events as EventRow[]),
  };
}

function stepOf(row: Row, described: Row | undefined): SessionStep {
  const filled = described
    ? {
        reason: described['reason'],
        pumpMl: described['pump_ml'] === null ? null : Number(described['pump_ml']),
        describedBy: described['by'],
      }
    : {};
  const { move, status, by, details } = row;
  return {
    move,
    status,
    by,
    at: at(row['at']),
    recordedAt: at(row['recorded_at']),
    ...(details as object),
    ...filled,
  } as SessionStep;
}

function limitOf({ measure, level, direction, value, reason, by, ...row }: Row): CustomLimit {
  const { is_widened: isWidened, ordered_by: orderedBy } = row;
  const said = { measure, level, direction, reason, isWidened, by, orderedBy };
  return { ...said, value: number(value), at: at(row['at']) } as CustomLimit;
}

function gateOf(row: Row): GateRecord {
  return { gate: row['gate'], at: at(row['at']), by: row['by'], ...(row['details'] as object) } as GateRecord;
}

function orderOf(row: Row): NonNullable<LiveSession['order']> {
  const signed = {
    reason: row['reason'] as string | null,
    rescue: row['rescue'] as RescueItem[],
    signedAt: at(row['signed_at']),
    signedBy: row['signed_by'] as string,
  };
  if (row['pieces'] !== null) return { pieces: Number(row['pieces']), mgEach: Number(row['mg_each']), ...signed };
  const concentrationMgPerMl = Number(row['concentration_mg_per_ml']);
  const dosingWeight = dosingWeightOf(row);
  const doseMgPerKg = Number(row['dose_mg_per_kg']);
  if (row['minutes'] === null) {
    const injected = row['dose_mg'] === null ? { doseMgPerKg } : { doseMg: Number(row['dose_mg']) };
    return { injected, concentrationMgPerMl, dosingWeight, ...signed };
  }
  const minutes = Number(row['minutes']);
  const bolusMgPerKg = number(row['bolus_mg_per_kg']);
  return { doseMgPerKg, minutes, concentrationMgPerMl, bolusMgPerKg, dosingWeight, ...signed };
}

function dosingWeightOf({ weight_basis: basis, dosing_weight_kg: kg }: Row): DosingWeight | null {
  if (basis === null) return null;
  return basis === 'actual' ? { basis } : { basis: basis as 'adjusted' | 'capped', kg: Number(kg) };
}

function pumpNoteOf(row: Row): PumpNote {
  const { note, by, details } = row;
  return { note, by, at: at(row['at']), recordedAt: at(row['recorded_at']), ...(details as object) } as PumpNote;
}

function readingOf(row: Row): VitalsReading {
  const taken = measures.flatMap((measure) => {
    const value = number(row[columnOf(measure)]);
    return value === null ? [] : [[measure, value] as const];
  });
  const optional = {
    ...(row['corrects'] === null ? {} : { corrects: row['corrects'] as string }),
    ...(row['reason'] === null ? {} : { reason: row['reason'] as string }),
    ...(row['late'] ? { late: true as const } : {}),
    ...(row['device'] === null ? {} : { device: row['device'] as 'home-cuff' }),
    ...(row['late_reason'] === null ? {} : { lateReason: row['late_reason'] as string }),
    ...(row['possible_repeat_of'] === null ? {} : { possibleRepeatOf: row['possible_repeat_of'] as string }),
  };
  return {
    id: row['id'] as string,
    takenAt: at(row['taken_at']),
    recordedAt: at(row['recorded_at']),
    recordedBy: row['recorded_by'] as string,
    values: Object.fromEntries(taken.filter(([measure]) => isVitalSign(measure))),
    scales: Object.fromEntries(taken.filter(([measure]) => !isVitalSign(measure))),
    notTaken: row['not_taken'] as VitalsReading['notTaken'],
    confirmed: row['confirmed'] as VitalsReading['confirmed'],
    ...optional,
  };
}

/** Each side effect from what was said of it, the first word first. */
function effectsOf(rows: readonly Row[]): Effect[] {
  const ids = [...new Set(rows.map((row) => row['effect_id'] as string))];
  return ids.map((id) => {
    const said = rows.filter((row) => row['effect_id'] === id);
    const struck = said.find((row) => row['struck_reason'] !== null);
    return {
      id,
      term: said[0]?.['term'],
      states: said
        .filter((row) => row !== struck)
        .map(effectStateOf)
        .sort((a, b) => a.at.localeCompare(b.at)),
      struck: struck ? { by: struck['by'], at: at(struck['at']), reason: struck['struck_reason'] } : null,
    } as Effect;
  });
}

/** What was said of each thing, the first word and the word that struck it. */
function saidOf(rows: readonly Row[], key: string): { said: Row; struck: Struck | null }[] {
  return rows
    .filter((row) => row['struck_reason'] === null)
    .map((said) => {
      const row = rows.find((other) => other[key] === said[key] && other['struck_reason'] !== null);
      const struck = row && { by: row['by'] as string, at: at(row['at']), reason: row['struck_reason'] as string };
      return { said, struck: struck ?? null };
    });
}

function givenOf({ said, struck }: { said: Row; struck: Struck | null }): GivenMedicine {
  const { medicine, unit, route, by, recheck } = said;
  const times = { at: at(said['at']), recordedAt: at(said['recorded_at']) };
  const what = { medicine, dose: Number(said['dose']), unit, route };
  return {
    id: said['medicine_id'],
    what,
    ...times,
    by,
    orderedBy: said['ordered_by'],
    recheck,
    struck,
  } as GivenMedicine;
}

function noteOf({ said, struck }: { said: Row; struck: Struck | null }): Note {
  const { text, by } = said;
  const times = { at: at(said['at']), recordedAt: at(said['recorded_at']) };
  return { id: said['note_id'], text, ...times, by, struck } as Note;
}

function contactOf({ said, struck }: { said: Row; struck: Struck | null }): ContactAttempt {
  const { how, result, words, by } = said;
  const times = { bookedFor: at(said['booked_for']), at: at(said['at']), recordedAt: at(said['recorded_at']) };
  return { id: said['contact_id'], how, result, words, ...times, by, struck } as ContactAttempt;
}

function effectStateOf(row: Row) {
  const { severity, action, by } = row;
  const endedAt = row['ended_at'] === null ? null : at(row['ended_at']);
  return { severity, action, by, at: at(row['at']), recordedAt: at(row['recorded_at']), endedAt };
}

function homeOf({ id, kind, by, details, ...row }: Row): HomeRecord {
  return { id, kind, by, at: at(row['at']), recordedAt: at(row['recorded_at']), ...(details as object) } as HomeRecord;
}

function handOverOf({ from_id: fromId, to_id: toId, note, by, ...row }: Row): HandOver {
  return { fromId, toId, note, by, at: at(row['at']) } as HandOver;
}

function alertOf(row: Row): Alert {
  const acknowledged =
    row['acknowledged_at'] === null ? null : { at: at(row['acknowledged_at']), by: row['acknowledged_by'] };
  const basis = {
    id: row['id'],
    level: row['level'],
    condition: row['condition'],
    since: at(row['since']),
    raisedAt: at(row['raised_at']),
    callsSince: at(row['calls_since']),
    called: row['called'],
    revision: row['alert_revision'],
    settledAt: row['settled_at'] === null ? null : at(row['settled_at']),
    snoozed: row['snoozed'],
    ...(row['had'] === null ? {} : { had: row['had'] }),
    state: row['state'],
  };
  if (row['state'] === 'acknowledged') return { ...basis, acknowledged } as Alert;
  if (row['state'] !== 'cleared') return basis as Alert;
  return { ...basis, acknowledged, clearedAt: at(row['cleared_at']), clearedBy: row['cleared_by'] } as Alert;
}
