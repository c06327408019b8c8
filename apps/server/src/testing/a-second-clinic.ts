import { randomUUID } from 'node:crypto';
import { OBSERVATION, SYSTEM, type Actor, type Id } from '@chairside/domain';
import { NO_HASH } from '../journal/hash-chain.js';
import type { TestClinic } from './a-clinic.js';
import { aCommand, aJournal } from './a-journal.js';

export interface SecondClinic {
  clinicId: Id;
  patientId: Id;
  /** Booked for its day. */
  sessionId: Id;
}

/** Another clinic in the same database, to which nobody of the first belongs; written through its own journal. */
export async function aSecondClinic(first: TestClinic): Promise<SecondClinic> {
  const [clinicId, sessionId] = [randomUUID(), randomUUID()];
  const nurse: Actor = { id: randomUUID(), role: 'nurse' };
  const [row] = await first.rows<{ time_zone: string; now: Date }>(
    `INSERT INTO clinics SELECT $1, 'Elsewhere', time_zone, weight_unit, mode, $2, 0, anchor_clinic, $3, anchor_clinic,
            anchor_real, rate FROM clinics LIMIT 1 RETURNING time_zone, anchor_clinic AS now`,
    [clinicId, randomUUID(), NO_HASH],
  );
  const { time_zone: timeZone, now } = row ?? { time_zone: 'UTC', now: new Date() };
  const journal = await aJournal(first, clinicId);
  const founding = { id: clinicId, name: 'Elsewhere', timeZone, weightUnit: 'kg' as const };
  const patient = { name: { family: 'Foreign', given: 'Fran' }, birthDate: '1980-01-01', number: 'F-1' };
  const registering = aCommand('patient:register', patient);
  const scheduledAt = now.toISOString();
  const booking = { patientId: registering.id, protocolId: OBSERVATION.id, scheduledAt };
  const outcomes = await journal.submit(
    [aCommand('clinic:found', { clinic: founding }), SYSTEM],
    [aCommand('protocol:publish', { protocol: OBSERVATION }), SYSTEM],
    [aCommand('day:open', { day: scheduledAt.slice(0, 10) }), SYSTEM],
    [registering, nurse],
    [aCommand('session:book', booking, sessionId), nurse],
  );
  await journal.close();
  const refused = outcomes.find(({ kind }) => kind !== 'accepted');
  if (refused) throw new Error('the second clinic could not be made', { cause: refused });
  return { clinicId, patientId: registering.id, sessionId };
}
