// @ts-check
import { addNurse } from './add-nurse.mjs';
import { clinicsElsewhere, foundElsewhere } from './found-elsewhere.mjs';

const CLINICS = 30;
/** Who belongs to the quiet clinics, and to no other. */
export const VISITOR = 'visitor';

/**
 * Thirty more clinics, in which nothing happens.
 * @param {string} databaseUrl
 */
export async function quietClinics(databaseUrl) {
  await foundElsewhere(databaseUrl, CLINICS);
  await addNurse(databaseUrl, VISITOR, await clinicsElsewhere(databaseUrl));
}
