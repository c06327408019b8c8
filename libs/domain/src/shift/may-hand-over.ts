import { isProvider } from '../clinic/permissions.js';
import type { Id } from '../clinic/clinic-time.js';
import type { Actor } from '../clinic/staff.js';
import type { Board } from '../journal/board.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { HandOver } from './hand-over.js';
import { nurseNow } from './shift.js';

/** Whether somebody may hand over a patient: the nurse, who covers the chair, a charge nurse or a provider; whom nobody has, anyone. */
export function mayHandOver(
  { shift }: Pick<Board, 'shift'>,
  { nurseId }: Pick<LiveSession, 'nurseId'>,
  { id, role }: Actor,
): boolean {
  if (nurseId === null || nurseId === id || nurseNow(shift.covers, nurseId) === id) return true;
  return role === 'charge-nurse' || isProvider(role);
}

/** Whether a hand-over needs no note: somebody takes for themselves a patient whom nobody had, so that nobody could say more. */
export function needsNoNote({ fromId, toId }: Pick<HandOver, 'fromId' | 'toId'>, takerId: Id): boolean {
  return fromId === null && toId === takerId;
}
