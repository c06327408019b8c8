import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import type { Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { say } from '../journal/say.js';
import type { CoverageChange } from './coverage-changes.js';

/** How a patient's visits are paid for from now on, as somebody who plans them was told. */
export function decideCoverage(
  { patients }: Board,
  { payload }: CommandOf<'coverage:note'>,
  { actor, now }: Context,
): CoverageChange[] {
  const { patientId, way, authorisedUntil = null, words = null } = payload;
  if (!patients[patientId]) throw new DomainError('not-found', say('noSuchPatient'));
  return [{ type: 'coverage-noted', patientId, coverage: { way, authorisedUntil, words, at: now, by: actor.id } }];
}
