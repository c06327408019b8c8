import type { Coverage, Id } from '@chairside/domain';
import type { ClientBase } from 'pg';

/** A note as `to_jsonb` gives it. */
export interface CoverageRow {
  way: Coverage['way'];
  authorised_until: string | null;
  words: string | null;
  at: string;
  by: Id;
}

const NOTES = 'SELECT n.way, n.authorised_until, n.words, n.at, n.by FROM coverage_notes n';

/** The note that holds for the patient of a session `s`, to be asked for beside it. */
const LAST_NOTE = `(SELECT to_jsonb(c) FROM (
  ${NOTES} WHERE n.clinic_id = s.clinic_id AND n.patient_id = s.patient_id ORDER BY n.revision DESC LIMIT 1) c) AS coverage`;

const ALL_NOTES = `SELECT to_jsonb(c) AS note FROM (
  ${NOTES} WHERE n.clinic_id = $1 AND n.patient_id = $2 ORDER BY n.revision DESC) c`;

/** What a query of visits asks for beside, for a reader who may see how they are paid for; nothing for another one. */
export function coverageBeside(maySee: boolean): string {
  return maySee ? `, ${LAST_NOTE}` : '';
}

/** The note that holds, where it was asked for. */
export function presentBeside({ coverage }: { coverage?: CoverageRow | null }): { coverage?: Coverage | null } {
  return coverage === undefined ? {} : { coverage: coverage && presentCoverage(coverage) };
}

/** Every note of how a patient's visits are paid for, the one that holds first. */
export async function coverageNotes(client: ClientBase, clinicId: Id, patientId: Id): Promise<Coverage[]> {
  const { rows } = await client.query<{ note: CoverageRow }>(ALL_NOTES, [clinicId, patientId]);
  return rows.map(({ note }) => presentCoverage(note));
}

function presentCoverage({ authorised_until: authorisedUntil, at, ...rest }: CoverageRow): Coverage {
  return { ...rest, authorisedUntil, at: new Date(at).toISOString() };
}
