import type { Context } from '../journal/context.js';
import { refuseFuture } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { standingMedicines } from '../medicines/given-medicine.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { AdverseEvent, EventJudgement } from './adverse-event.js';
import { gradesOf } from './adverse-events.js';
import type { Said } from '../journal/said.js';
import { say } from './say.js';

/** Refuses what contradicts itself in a judgement, or names what the record does not hold. */
export function refuseJudgement(
  session: LiveSession,
  { term, at }: Pick<AdverseEvent, 'term' | 'at'>,
  said: EventJudgement,
  context: Context,
): void {
  const { grade, serious, outcome, resolvedAt, medicineIds } = said;
  if (!gradesOf(term).includes(grade)) throw fault('grade', say('noSuchGrade'));
  if (grade >= 4 && serious === null) throw fault('serious', say('sayWhySerious'));
  const isDeath = [grade === 5, serious === 'death', outcome === 'fatal'];
  if (isDeath.includes(true) && isDeath.includes(false)) throw fault('outcome', say('deathIsWhole'));
  const given = new Set(standingMedicines(session).map(({ id }) => id));
  if (medicineIds.some((id) => !given.has(id))) throw fault('medicineIds', say('medicineNotCharted'));
  if (resolvedAt === null) return;
  refuseFuture(resolvedAt, context, 'resolvedAt');
  if (resolvedAt < at) throw new DomainError('out-of-order', say('notOverBefore', at));
}

function fault(path: string, message: Said): DomainError {
  return new DomainError('not-allowed', message, [{ path, code: 'not-allowed' }]);
}
