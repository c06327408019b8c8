import { DomainError } from '../journal/problem.js';
import type { DosingWeight } from './dosing-weight.js';
import { say } from './say.js';

/**
 * What is wrong with the weight that an order names: above one it has to say which its dose is for (clinical.md 3.3), and
 * none is for more than was measured.
 * @param measuredKg nothing while nobody weighed the patient: it is judged once that is known
 */
export function faultOfWeight(
  named: DosingWeight | null,
  measuredKg: number | undefined,
  askedAboveKg: number,
): DomainError | null {
  if (measuredKg === undefined) return null;
  if (named === null && measuredKg > askedAboveKg)
    return new DomainError('dose-needs-reason', say('sayWhichWeight', measuredKg), [
      { path: 'dosingWeight', code: 'dose-needs-reason', value: measuredKg },
    ]);
  if (named && 'kg' in named && named.kg > measuredKg)
    return new DomainError('out-of-range', say('notLargerWeight', measuredKg), [
      { path: 'dosingWeight.kg', code: 'out-of-range', allowed: [0, measuredKg], value: named.kg },
    ]);
  return null;
}
