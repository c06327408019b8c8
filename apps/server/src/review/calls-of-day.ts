import type { ReviewedCall } from '@chairside/contracts';
import { dayBounds, type ClinicDay, type HelpLevel, type Id } from '@chairside/domain';
import type { ClientBase } from 'pg';

/** One word on a call: that somebody called, joined, comes, said the place, charted something, ended or described it. */
export interface CallRow {
  call_id: Id;
  kind: 'called' | 'joined' | 'answered' | 'located' | 'noted' | 'ended' | 'described';
  level: HelpLevel | null;
  session_id: Id | null;
  words: string | null;
  event: string | null;
  outcome: string | null;
  at: Date;
  chair: string | null;
  by: string | null;
  patient: string | null;
  number: string | null;
}

/** All that was said of the calls that were made on a day, with the names as they were when it was said. */
const CALLS_OF_DAY = `
  WITH own AS (SELECT call_id, min(at) AS called_at FROM help_records
    WHERE clinic_id = $1 AND kind IN ('called', 'joined') GROUP BY call_id)
  SELECT h.call_id, h.kind, h.level, h.session_id, h.words, h.event, h.outcome, h.at,
    (SELECT name FROM chairs y WHERE y.clinic_id = h.clinic_id AND y.id = h.chair_id
     AND y.from_revision <= h.revision ORDER BY y.from_revision DESC LIMIT 1) AS chair,
    (SELECT name FROM staff_members y WHERE y.clinic_id = h.clinic_id AND y.id = h.by
     AND y.from_revision <= h.revision ORDER BY y.from_revision DESC LIMIT 1) AS by,
    p.family || ', ' || p.given AS patient, p.number
  FROM help_records h
  JOIN own ON own.call_id = h.call_id AND own.called_at >= $2 AND own.called_at < $3
  LEFT JOIN sessions s ON s.clinic_id = h.clinic_id AND s.id = h.session_id
  LEFT JOIN patients p ON p.clinic_id = h.clinic_id AND p.id = s.patient_id
  WHERE h.clinic_id = $1 ORDER BY own.called_at, h.call_id, h.revision`;

/** The calls for help and the emergencies of a day, by when they were made: also one that ended the next day. */
export async function callsOfDay(
  client: ClientBase,
  { clinicId, day, timeZone }: { clinicId: Id; day: ClinicDay; timeZone: string },
): Promise<ReviewedCall[]> {
  const { from, to } = dayBounds(day, timeZone);
  const { rows } = await client.query<CallRow>(CALLS_OF_DAY, [clinicId, from, to]);
  const ids = [...new Set(rows.map(({ call_id: id }) => id))];
  return ids.map((id) =>
    presentCall(
      id,
      rows.filter((row) => row.call_id === id),
    ),
  );
}

function presentCall(id: Id, rows: readonly CallRow[]): ReviewedCall {
  const of = (...kinds: CallRow['kind'][]) => rows.filter(({ kind }) => kinds.includes(kind));
  const places = of('called', 'located');
  const callers = of('called', 'joined');
  const [ended] = of('ended');
  const [described] = of('described');
  return {
    id,
    level: callers.some(({ level }) => level === 'emergency') ? 'emergency' : 'help',
    place: placeOf(places.at(-1)),
    located: places.slice(1).map((row, index) => ({ place: placeOf(row), was: placeOf(places[index]), ...said(row) })),
    patient: patientOf(places.at(-1)),
    callers: callers.map(said),
    came: of('answered').map(said),
    notes: of('noted').map((row) => ({ event: row.event, words: row.words, ...said(row) })),
    ended: ended ? { outcome: ended.outcome, ...said(ended) } : null,
    described: described ? { words: described.words, ...said(described) } : null,
  } as ReviewedCall;
}

function placeOf(row: CallRow | undefined): ReviewedCall['place'] {
  return { chair: row?.chair ?? null, words: row?.words ?? null };
}

function patientOf(row: CallRow | undefined): ReviewedCall['patient'] {
  if (!row || row.session_id === null || row.patient === null) return null;
  return { sessionId: row.session_id, name: row.patient, number: row.number ?? '' };
}

function said({ by, at }: CallRow): { by: string | null; at: string } {
  return { by, at: at.toISOString() };
}
