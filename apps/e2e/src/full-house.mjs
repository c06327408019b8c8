// @ts-check
import { aSeatedPatient, anInfusion, chart, PATIENTS } from './stage.mjs';

/** @typedef {import('./stage.mjs').Staff} Staff */
/** @typedef {import('./stage.mjs').Begun} Begun */

/** What the alerts of some chairs come from: high and untaken, high and taken, medium, and one that was confirmed. */
const FINDINGS = [
  { chair: '2', set: { values: { systolicBp: 196, diastolicBp: 114, heartRate: 118 } } },
  { chair: '3', set: { values: { spo2: 87 }, confirmed: ['spo2'] }, isTaken: true },
  { chair: '5', set: { values: { spo2: 92, oxygenFlow: 2 }, scales: { sedation: 3, dissociation: 7, nausea: 4 } } },
];

/**
 * Twelve chairs, all taken: most infusing, and one each paused, recovering, getting ready and ready to start.
 * @param {Staff} staff
 * @param {readonly import('./stage.mjs').Name[]} [names]
 * @returns {Promise<Begun[]>}
 */
export async function fullHouse(staff, names = PATIENTS) {
  const { ana, ben } = staff;
  const seated = await Promise.all(
    names.map((name, index) => (index === 11 ? aSeatedPatient : anInfusion)(staff, String(index + 1), name)),
  );
  for (const { chair, set, isTaken } of FINDINGS) {
    const begun = seated[Number(chair) - 1];
    if (!begun) throw new Error(`nobody sits in chair ${chair}`);
    const { sessionId } = begun;
    await chart(ana, begun, set);
    const [alert] = (await ana.session(sessionId)).alerts;
    if (isTaken && alert) await ben.does('alert:acknowledge', { sessionId, alertId: alert.id });
  }
  const [first, ...others] = [...seated].reverse().slice(1, 4);
  if (first) await ana.does('session:pause', { sessionId: first.sessionId, reason: 'nausea', pumpMl: 10 });
  for (const { sessionId } of others) await ana.does('session:complete', { sessionId, pumpMl: 40 });
  return seated;
}
