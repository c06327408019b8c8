import type { Context } from '../journal/context.js';
import { refuseFuture } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { standingMedicines } from '../medicines/given-medicine.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { AdverseEvent, EventJudgement } from './adverse-event.js';
import { gradesOf } from './adverse-events.js';

/** Refuses what contradicts itself in a judgement, or names what the record does not hold. */
export function refuseJudgement(
  session: LiveSession,
  { term, at }: Pick<AdverseEvent, 'term' | 'at'>,
  said: EventJudgement,
  context: Context,
): void {
  const { grade, serious, outcome, resolvedAt, medicineIds } = said;
  if (!gradesOf(term).includes(grade))
    throw fault('grade', 'There is no such grade of this event. Choose another one.');
  if (grade >= 4 && serious === null)
    throw fault('serious', 'Grade 4 is life-threatening and grade 5 death: say why it is serious.');
  const isDeath = [grade === 5, serious === 'death', outcome === 'fatal'];
  if (isDeath.includes(true) && isDeath.includes(false))
    throw fault('outcome', 'Death is grade 5, serious and fatal: all three, or none.');
  const given = new Set(standingMedicines(session).map(({ id }) => id));
  if (medicineIds.some((id) => !given.has(id)))
    throw fault('medicineIds', 'This medicine is not charted. Chart it under Medicines, then choose it here.');
  if (resolvedAt === null) return;
  refuseFuture(resolvedAt, context, 'resolvedAt');
  if (resolvedAt < at) throw new DomainError('out-of-order', `This began at ${at}: it was not over before.`);
}

function fault(path: string, message: string): DomainError {
  return new DomainError('not-allowed', message, [{ path, code: 'not-allowed' }]);
}
