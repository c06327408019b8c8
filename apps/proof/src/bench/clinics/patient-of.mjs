// @ts-check
import { PATIENTS } from '@chairside/e2e/stage';

/**
 * Whom a clinic registers with its next chair: somebody else each time.
 * @param {number} index
 */
export function patientOf(index) {
  const known = PATIENTS[index % PATIENTS.length];
  if (!known) throw new Error('there are no patients');
  const turn = Math.floor(index / PATIENTS.length);
  const { family, given, birthDate } = known;
  const name = { family: turn === 0 ? family : `${family} ${turn + 1}`, given };
  return { name, birthDate, number: `${47_000 + index}` };
}
