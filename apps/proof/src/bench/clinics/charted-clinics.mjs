// @ts-check
import { OBSERVATION } from '@chairside/domain';
import { addNurse } from './add-nurse.mjs';
import { clinicsElsewhere, foundElsewhere } from './found-elsewhere.mjs';
import { patientOf } from './patient-of.mjs';
import { signInScreens } from './sign-ins.mjs';

/** In each clinic. */
export const SEATS = 4;

/**
 * More clinics, each with a nurse of its own and a patient in each of its chairs.
 * @param {string} databaseUrl
 * @param {{ count: number, screens: { from: number, each: number } }} plan so many screens of each are signed in, in the order of
 *   `clinicsElsewhere`
 */
export async function chartedClinics(databaseUrl, { count, screens }) {
  await foundElsewhere(databaseUrl, count, async (founded) => {
    const { clinicId } = founded;
    await seatAll(founded, await addNurse(databaseUrl, nurseOf(clinicId), [clinicId]));
  });
  for (const [index, clinicId] of (await clinicsElsewhere(databaseUrl)).entries()) {
    const from = screens.from + index * screens.each;
    await signInScreens(databaseUrl, nurseOf(clinicId), { from, to: from + screens.each });
  }
}

/** The user name of its one nurse. @param {string} clinicId */
function nurseOf(clinicId) {
  return `nurse-${clinicId}`;
}

/**
 * @param {import('./found-elsewhere.mjs').Founded} founded
 * @param {string} nurseId
 */
async function seatAll({ does, now }, nurseId) {
  const nurse = /** @type {const} */ ({ id: nurseId, role: 'nurse' });
  await does('staff:add', { id: nurseId, name: 'Vi Visitor', initials: 'VV', role: 'nurse' });
  const seat = async (/** @type {number} */ index) => {
    const chairId = await does('chair:add', { name: String(index + 1) }, nurse);
    const patientId = await does('patient:register', patientOf(index), nurse);
    const booking = { patientId, protocolId: OBSERVATION.id, scheduledAt: now, chairId };
    const sessionId = await does('session:book', booking, nurse);
    await does('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }, nurse);
    await does('session:seat', { sessionId, chairId, nurseId }, nurse);
  };
  await Promise.all(Array.from({ length: SEATS }, (_, index) => seat(index)));
}
