import { MOOD_IV, placeSeen } from '@chairside/domain';
import { accepted, type TestPerson } from './a-clinic.js';
import { aBooking, timePassed } from './a-session.js';

/** One who was called, did not come, and came after all; one who was called in error, and called it off. */
export async function comingOrNot(ana: TestPerson): Promise<void> {
  // awaited since a minute: no clock of a busy machine is behind that
  const missed = await aBooking(ana, MOOD_IV.id, 1);
  const call = async (sessionId: string, result: 'no-answer' | 'reached') => {
    const { scheduledAt: bookedFor } = await ana.session(sessionId);
    const said = { sessionId, bookedFor, at: await timePassed(ana), how: 'phone', result } as const;
    return accepted(await ana.send('contact:record', said)).id;
  };
  await call(missed.sessionId, 'no-answer');
  const seenOf = async (sessionId: string) => placeSeen(await ana.session(sessionId));
  accepted(await ana.send('session:no-show', { sessionId: missed.sessionId, seen: await seenOf(missed.sessionId) }));
  const identifiers = ['name' as const, 'birth-date' as const];
  const came = { sessionId: missed.sessionId, identifiers, lateReason: 'missed the bus' };
  accepted(await ana.send('session:check-in', came));
  const { sessionId } = await aBooking(ana, MOOD_IV.id);
  const contactId = await call(sessionId, 'reached');
  accepted(await ana.send('contact:strike', { sessionId, contactId, reason: 'another patient' }));
  accepted(
    await ana.send('session:cancel', {
      sessionId,
      seen: await seenOf(sessionId),
      reason: 'other',
      words: 'moved away',
    }),
  );
}
