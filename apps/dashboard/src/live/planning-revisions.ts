import type { SentEntries } from '@chairside/contracts';
import type { Board, Change, ChangeType, Id } from '@chairside/domain';

/** When that was last changed which a screen reads apart from the board, as revisions: it is read again when they grow. */
export interface PlanningRevisions {
  /** A booking, a visit's status, what it lacks, a patient or a day's plan. */
  plan: number;
  /** A patient, or one of their visits; each look at a patient is logged, so that nothing else is to read them again. */
  patients: Readonly<Record<Id, number>>;
  /** Of every patient who is not named above. */
  others: number;
}

const PLANNED: ReadonlySet<ChangeType> = new Set([
  'session-booked',
  'session-rebooked',
  'session-moved',
  'session-seated',
  'contact-recorded',
  'contact-struck',
  'patient-registered',
  'patient-corrected',
  'coverage-noted',
  'day-planned',
  'day-opened',
  'chair-added',
  'chair-retired',
]);

/** What says what a visit to come lacks; no patient's record says it, and no look at one is to be logged for it. */
const OF_PLAN_ALONE: ReadonlySet<string> = new Set(['order-signed', 'protocol-published', 'consent', 'escort']);

function isOfPlanAlone(change: Change): boolean {
  return OF_PLAN_ALONE.has(change.type === 'gate-recorded' ? change.record.gate : change.type);
}

/** Nothing is known of what changed before the first whole board. */
export function revisionsAt(revision: number): PlanningRevisions {
  return { plan: revision, patients: {}, others: revision };
}

/** The revisions after entries, told by the boards before and after them. */
export function revisionsAfter(
  before: PlanningRevisions,
  messages: readonly SentEntries[],
  revision: number,
  boards: readonly Board[],
): PlanningRevisions {
  const all = messages.flatMap(({ entries }) => entries.flatMap((entry) => entry.changes));
  const changes = all.filter(({ type }) => PLANNED.has(type));
  if (changes.length === 0) return all.some(isOfPlanAlone) ? { ...before, plan: revision } : before;
  const touched = changes.map((change) => patientOf(change, boards));
  if (touched.includes('anybody')) return revisionsAt(revision);
  const patients = Object.fromEntries(touched.flatMap((id) => (id === null ? [] : [[id, revision]])));
  return { ...before, plan: revision, patients: { ...before.patients, ...patients } };
}

/** Whose record a change is of; a visit that is on no board known here may be anybody's. */
function patientOf(change: Change, boards: readonly Board[]): Id | 'anybody' | null {
  if ('patient' in change) return change.patient.id;
  if ('patientId' in change) return change.patientId;
  if (change.type === 'session-booked') return change.session.patientId;
  if (!('sessionId' in change)) return null;
  const { sessionId } = change;
  return boards.flatMap(({ sessions }) => sessions[sessionId] ?? [])[0]?.patientId ?? 'anybody';
}
