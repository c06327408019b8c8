import { DomainError } from '../journal/problem.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { strikeOf, type PumpNote } from './pump-note.js';
import { bolusesOf } from './segments.js';
import { say } from './say.js';

type InError = Extract<PumpNote, { note: 'in-error' }>;

/** Refuses to strike what was not charted alone, or was struck already. */
export function refuseStrike(session: LiveSession, { charted, chartedAt: at, ml }: InError): void {
  if (strikeOf(session, charted, { at, ml })) throw new DomainError('superseded', say('struckAlready'));
  if (standing(session, charted).some((one) => one.at === at && one.ml === ml)) return;
  throw new DomainError('not-found', say('nothingToStrike'));
}

/** What may be struck: a volume that was charted alone, not one that a step or a cleared counter needs; a bolus. */
function standing(session: LiveSession, charted: InError['charted']): { at: string; ml: number }[] {
  if (charted === 'bolus') return bolusesOf(session).map(({ at, bolusMl }) => ({ at, ml: bolusMl }));
  const beyond = session.pumpNotes.filter((note) => note.note === 'beyond-volume');
  return [...session.pumpReadings, ...beyond].map(({ at, pumpMl }) => ({ at, ml: pumpMl }));
}
