import {
  gateRecord,
  isQuestion,
  minutesBetween,
  preparationOf,
  preparationRow,
  type GateRecord,
  type Iso,
  type LiveSession,
  type QuestionName,
} from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { PreparationRow } from './preparation-rows.js';

const DAY_MINUTES = 24 * 60;

/** When an answer of the last visit was first given, if it still holds. */
export function heldSince(earlier: LiveSession, name: QuestionName, now: Iso): Iso | null {
  const record = preparationOf(earlier, name);
  const firstAt = record?.sameAs?.at ?? record?.at;
  const { carriedDays = 0 } = preparationRow(name);
  if (firstAt === undefined || minutesBetween(firstAt, now) > carriedDays * DAY_MINUTES) return null;
  return firstAt;
}

/** What is open now and stood on the last visit: the consent, and the questions whose answers still hold. */
export interface StillSo {
  consent: Extract<GateRecord, { gate: 'consent' }> | null;
  questions: QuestionName[];
}

/** Nothing where there is nothing to carry over. */
export function stillSo(
  { session, protocol }: SessionInView,
  earlier: LiveSession | null,
  rows: readonly PreparationRow[],
  now: Iso,
): StillSo | null {
  if (earlier === null) return null;
  const signed = gateRecord(session, 'consent') ? undefined : gateRecord(earlier, 'consent');
  const days = protocol.preparation?.consentDays ?? 0;
  const consent = signed && minutesBetween(signed.signedAt, now) <= days * DAY_MINUTES ? signed : null;
  const open = rows.flatMap(({ name, state }) => (state === 'open' && isQuestion(name) ? [name] : []));
  const questions = open.filter((name) => heldSince(earlier, name, now) !== null);
  return consent === null && questions.length === 0 ? null : { consent, questions };
}
