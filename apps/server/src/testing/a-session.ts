import { randomUUID } from 'node:crypto';
import {
  HOME_SUBLINGUAL,
  DAY_ITEMS,
  markedItems,
  MOOD_IV,
  OBSERVATION,
  PEER_PROMISES,
  plannedDose,
  preparationsOf,
  quietAnswer,
  roundHalfUp,
  type HomeDetails,
  type PortionFigures,
  type Protocol,
} from '@chairside/domain';
import { accepted, type TestPerson } from './a-clinic.js';

/** A session that has begun, and whom it is about. */
export interface BegunSession {
  sessionId: string;
  patientId: string;
  chairId: string;
}

let count = 0;

/** A patient who is observed without a drug, from now or from some minutes ago. */
export async function anObservation(nurse: TestPerson, { minutesAgo = 0 } = {}): Promise<BegunSession> {
  const begun = await aSeatedPatient(nurse, OBSERVATION.id, minutesAgo);
  const { sessionId } = begun;
  accepted(await nurse.send('session:ready', { sessionId }));
  accepted(await nurse.send('session:start', { sessionId, at: minutesBefore(await timeOf(nurse), minutesAgo) }));
  return begun;
}

/** A patient who has checked in and sits in a chair of their own. */
export async function aSeatedPatient(nurse: TestPerson, protocolId: string, minutesAgo = 0): Promise<BegunSession> {
  const { patientId, sessionId } = await aBooking(nurse, protocolId, minutesAgo);
  const chair = accepted(await nurse.send('chair:add', { name: `T${(count += 1)}-${randomUUID().slice(0, 4)}` }));
  const at = minutesBefore(await timeOf(nurse), minutesAgo);
  accepted(await nurse.send('session:check-in', { sessionId, identifiers: ['name', 'birth-date'], at }));
  accepted(await nurse.send('session:seat', { sessionId, chairId: chair.id, nurseId: nurse.id }));
  return { sessionId, patientId, chairId: chair.id };
}

/** A patient who is booked for now, or for some minutes ago. */
export async function aBooking(
  nurse: TestPerson,
  protocolId: string,
  minutesAgo = 0,
): Promise<{ patientId: string; sessionId: string }> {
  const patient = accepted(
    await nurse.send('patient:register', {
      name: { family: `Family${randomUUID().slice(0, 8)}`, given: 'Test' },
      birthDate: '1980-02-29',
      number: randomUUID().slice(0, 13),
    }),
  );
  const scheduledAt = minutesBefore(await timeOf(nurse), minutesAgo);
  const session = accepted(await nurse.send('session:book', { patientId: patient.id, protocolId, scheduledAt }));
  return { patientId: patient.id, sessionId: session.id };
}

/** A patient of 80 kg whose ketamine runs: 40 mg over 40 minutes, everything charted that must be. */
export async function anInfusion(nurse: TestPerson, second: TestPerson, provider: TestPerson): Promise<BegunSession> {
  const { pump, ...begun } = await aReadyPatient(nurse, provider);
  const { sessionId } = begun;
  accepted(await second.send('pump:check', { sessionId, ...pump }));
  accepted(await nurse.send('session:start', { sessionId }));
  return begun;
}

/** A morning whose opening list somebody went through, once for each clinic. */
export async function openTheDay(nurse: TestPerson): Promise<void> {
  const { shift, day } = await nurse.board();
  const marks = Object.values(shift.marks).filter((mark) => mark.day === day);
  for (const item of markedItems) {
    if (DAY_ITEMS[item].list !== 'opening' || marks.some((mark) => mark.item === item)) continue;
    accepted(await nurse.send('day-list:mark', { item, found: 'right' }));
  }
}

/** All that is asked and looked at before the drug, answered as a quiet visit does. */
export async function answerPreparations(
  nurse: TestPerson,
  sessionId: string,
  protocol: Protocol = MOOD_IV,
): Promise<void> {
  const at = await timeOf(nurse);
  for (const name of preparationsOf(protocol)) {
    accepted(await nurse.send('preparation:record', { sessionId, at, ...quietAnswer(name, at) }));
  }
}

/** The same patient when all but the second person's look at the pump is done, and what the pump must show. */
export async function aReadyPatient(
  nurse: TestPerson,
  provider: TestPerson,
): Promise<BegunSession & { pump: { rateMlPerHour: number; volumeMl: number } }> {
  await openTheDay(nurse);
  const begun = await aSeatedPatient(nurse, MOOD_IV.id);
  const { sessionId, patientId } = begun;
  const order = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 };
  accepted(await nurse.send('vitals:record', { sessionId, patientId, takenAt: await timeOf(nurse), ...BASELINE }));
  accepted(await nurse.send('consent:record', { sessionId, signedAt: await timeOf(nurse), version: '2026-1' }));
  accepted(await nurse.send('escort:name', { sessionId, name: 'Eddie Escort', relation: 'brother' }));
  await answerPreparations(nurse, sessionId);
  const rescue = [{ medicine: 'ondansetron', dose: 4, unit: 'mg', route: 'iv' } as const];
  accepted(await provider.send('order:sign', { sessionId, ...order, rescue }));
  const plan = plannedDose({ weightKg: 80, ...order });
  const pump = { rateMlPerHour: plan.pumpRateMlPerHour, volumeMl: roundHalfUp(plan.volumeMl, 1) };
  accepted(await nurse.send('session:ready', { sessionId }));
  return { ...begun, pump };
}

/** A patient of 80 kg who is ready for a drug in portions: all but the second person's look is done. */
export async function aReadyForPortions(
  nurse: TestPerson,
  provider: TestPerson,
  protocol: Protocol,
  ordered: PortionFigures,
): Promise<string> {
  await openTheDay(nurse);
  const { sessionId, patientId } = await aSeatedPatient(nurse, protocol.id);
  accepted(await nurse.send('vitals:record', { sessionId, patientId, takenAt: await timeOf(nurse), ...BASELINE }));
  accepted(await nurse.send('consent:record', { sessionId, signedAt: await timeOf(nurse), version: '2026-1' }));
  accepted(await nurse.send('escort:name', { sessionId, name: 'Eddie Escort', relation: 'brother' }));
  await answerPreparations(nurse, sessionId, protocol);
  accepted(await provider.send('dose:order', { sessionId, ordered }));
  accepted(await nurse.send('session:ready', { sessionId }));
  return sessionId;
}

/** A patient at home who is ready for two lozenges: everything made sure of that must be (floor rule 21). */
export async function aReadyAtHome(monitor: TestPerson, provider: TestPerson): Promise<string> {
  const { sessionId, patientId } = await aBooking(provider, HOME_SUBLINGUAL.id);
  accepted(await monitor.send('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }));
  accepted(await monitor.send('home:watch', { sessionId, until: minutesBefore(await timeOf(monitor), -300) }));
  const values = { systolicBp: 122, diastolicBp: 78, heartRate: 72 };
  accepted(await monitor.send('vitals:record', { sessionId, patientId, takenAt: await timeOf(monitor), values }));
  accepted(await monitor.send('consent:record', { sessionId, signedAt: await timeOf(monitor), version: '2026-1' }));
  await answerPreparations(monitor, sessionId, HOME_SUBLINGUAL);
  accepted(await provider.send('dose:order', { sessionId, ordered: { pieces: 2, mgEach: 100 } }));
  const emergencyNumber = '3155550142';
  const said: HomeDetails[] = [
    { kind: 'place', street: '12 Elm Street', county: 'Onondaga', emergencyNumber },
    { kind: 'read-back', emergencyNumber },
    { kind: 'peer', name: 'Paul Peer', phone: '315 555 0100', promises: [...PEER_PROMISES] },
    { kind: 'call', whom: 'peer', result: 'answered', words: null },
  ];
  for (const one of said)
    accepted(await monitor.send('home:record', { sessionId, at: await timePassed(monitor), ...one }));
  accepted(await monitor.send('session:ready', { sessionId }));
  return sessionId;
}

export const BASELINE = {
  values: {
    systolicBp: 128,
    diastolicBp: 78,
    heartRate: 72,
    spo2: 98,
    respiratoryRate: 14,
    temperature: 36.6,
    bodyWeight: 80,
  },
  scales: { sedation: 5, dissociation: 0, nausea: 0, pain: 1, anxiety: 3 },
};

/** The clinic's time, as every screen knows it. */
export async function timeOf(person: TestPerson): Promise<string> {
  return (await person.board()).serverTime;
}

const WAY_OF_A_LOOK_MS = 150;

/**
 * The clinic's time, once the clock that records has passed it. What a server carries on between two looks at the database
 * is ahead by the way of the look: on a busy machine a fact of "now" would lie after the command that asks for it.
 */
export async function timePassed(person: TestPerson): Promise<string> {
  const at = await timeOf(person);
  await new Promise((resolve) => setTimeout(resolve, WAY_OF_A_LOOK_MS));
  return at;
}

export function minutesBefore(at: string, minutes: number): string {
  return new Date(Date.parse(at) - minutes * 60_000).toISOString();
}
