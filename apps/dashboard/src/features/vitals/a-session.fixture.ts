import {
  ESKETAMINE,
  gatesBefore,
  MOOD_IV,
  preparationsOf,
  quietAnswer,
  type Commands,
  type LiveSession,
  type MedicineDose,
  type Protocol,
  type StepDetails,
} from '@chairside/domain';
import { figures } from './figures.fixture.js';
import { DR, JO, PlayedDay, SAM } from './a-board.fixture.js';

export type Charted = Partial<Pick<Commands['vitals:record'], 'values' | 'scales' | 'notTaken' | 'confirmed'>>;

/** The figures of a calm set; a spec names only what it is about. */
export function aSet(upper = 138, lower = 86, heart = 84, oxygen = 98): Charted {
  return {
    values: figures({
      bloodPressure: { main: upper, lower },
      heart: { main: heart },
      oxygen: { main: oxygen, support: 0 },
      breathing: { main: 16 },
    }),
    scales: { sedation: 5 },
  };
}

const BASELINE: Charted = {
  values: { ...aSet().values, ...figures({ warmth: { main: 36.6 }, weight: { main: 68 } }) },
  scales: { sedation: 5, dissociation: 0, nausea: 0, pain: 1, anxiety: 4 },
};

/** Charts a set for a session at a minute of the day. */
export function chart(day: PlayedDay, sessionId: string, minute: number, set: Charted, by = JO): string {
  const { patientId } = day.session(sessionId);
  return day.play('vitals:record', { sessionId, patientId, takenAt: day.at(minute), ...set }, minute, by);
}

/** A patient in the chair, checked in at minute 5 and seated at minute 7. */
export function seated(
  day: PlayedDay,
  chairName: string,
  patient: [string, string, string],
  protocol: Protocol = MOOD_IV,
): string {
  const sessionId = day.book(...patient, '1979-11-02', protocol);
  const chairId = day.play('chair:add', { name: chairName }, 1, JO);
  day.play('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }, 5);
  day.play('session:seat', { sessionId, chairId, nurseId: JO.id }, 7);
  return sessionId;
}

/** All that is asked and looked at before the drug, answered as a quiet visit does. */
export function answerPreparations(
  day: PlayedDay,
  sessionId: string,
  minute: number,
  protocol: Protocol = MOOD_IV,
): void {
  const at = day.at(minute);
  for (const name of preparationsOf(protocol)) {
    day.play('preparation:record', { sessionId, ...quietAnswer(name, at), at }, minute);
  }
}

/** What the provider says by voice where a first pressure or an answer needs them; else nothing. */
function goFor(day: PlayedDay, sessionId: string, minute: number): Partial<Commands['session:ready']> {
  const step: StepDetails = { move: 'ready', overrides: [], orderedBy: null };
  const question = { session: day.session(sessionId), protocol: MOOD_IV, step, at: day.at(minute), by: JO.id };
  const overrides = gatesBefore(question)
    .filter(({ isPassed, passableBy }) => !isPassed && passableBy === 'provider')
    .map(({ gate, findings }) => ({ gate, findings, reason: 'known to the provider' }));
  return overrides.length === 0 ? {} : { overrides, order: { by: DR.id, readBack: true } };
}

/** A patient who is ready to start since minute 24: 0.5 mg/kg for 68 kg over 40 minutes at 2 mg/mL. */
export function readyToStart(
  day: PlayedDay,
  chairName: string,
  patient: [string, string, string],
  baseline: Charted = {},
  rescue: MedicineDose[] = [],
): string {
  const sessionId = seated(day, chairName, patient);
  day.play('consent:record', { sessionId, signedAt: day.at(10), version: 'IV 3' }, 10);
  const values = { ...BASELINE.values, ...baseline.values };
  chart(day, sessionId, 18, { values, scales: { ...BASELINE.scales, ...baseline.scales } });
  const dose = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 2, rescue };
  day.play('order:sign', { sessionId, ...dose }, 20, DR);
  day.play('escort:name', { sessionId, name: 'Dev Raman', relation: 'brother' }, 22);
  answerPreparations(day, sessionId, 23);
  day.play('session:ready', { sessionId, ...goFor(day, sessionId, 24) }, 24);
  return sessionId;
}

/** The same patient, whose drug runs since minute 30. */
export function infusing(...who: Parameters<typeof readyToStart>): string {
  const [day] = who;
  const sessionId = readyToStart(...who);
  day.play('pump:check', { sessionId, rateMlPerHour: 25.5, volumeMl: 17 }, 28, SAM);
  day.play('session:start', { sessionId }, 30);
  return sessionId;
}

/** A patient who has two devices of esketamine since minutes 30 and 35, and is observed. */
export function sprayed(day: PlayedDay, chairName: string, patient: [string, string, string]): string {
  day.play('protocol:publish', { protocol: ESKETAMINE });
  const sessionId = seated(day, chairName, patient, ESKETAMINE);
  day.play('consent:record', { sessionId, signedAt: day.at(10), version: 'Nasal 1' }, 10);
  chart(day, sessionId, 18, { values: { ...BASELINE.values }, scales: { ...BASELINE.scales } });
  day.play('dose:order', { sessionId, ordered: { pieces: 2, mgEach: 28 } }, 20, DR);
  day.play('escort:name', { sessionId, name: 'Dev Raman', relation: 'brother' }, 22);
  answerPreparations(day, sessionId, 23, ESKETAMINE);
  day.play('session:ready', { sessionId }, 24);
  day.play('dose:check', { sessionId, doseMg: 56 }, 28, SAM);
  for (const minute of [30, 35]) day.play('dose:give', { sessionId, given: { lot: 'A1' } }, minute);
  return sessionId;
}

/** A patient in recovery since minute 70, with calm sets; nothing of what is asked before home is answered. */
export function recovering(
  day: PlayedDay,
  chairName: string,
  patient: [string, string, string],
  setsAt = [85, 100],
): string {
  const sessionId = infusing(day, chairName, patient);
  for (const minute of [40, 50, 60]) chart(day, sessionId, minute, aSet());
  day.play('session:complete', { sessionId, pumpMl: 17 }, 70);
  const calm = { ...aSet(), scales: { ...BASELINE.scales } };
  for (const minute of setsAt) chart(day, sessionId, minute, calm);
  return sessionId;
}

/** The session of the mocks: pressure rises over the limits while the pump runs. */
export function risingPressure(day: PlayedDay): LiveSession {
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  chart(day, id, 35, aSet(152, 88, 88, 98));
  const swapped = chart(day, id, 40, aSet(136, 94, 99, 97));
  day.play(
    'vitals:correct',
    {
      sessionId: id,
      patientId: day.session(id).patientId,
      corrects: swapped,
      reason: 'typed digits swapped',
      ...aSet(163, 94, 99, 97),
    },
    44,
  );
  chart(day, id, 45, { ...aSet(167, 98, 103, 97), scales: { sedation: 4, nausea: 3 } });
  chart(day, id, 50, { ...aSet(174, 104, 104, 97), scales: { sedation: 4, dissociation: 6, nausea: 2 } });
  chart(day, id, 55, { values: figures({ bloodPressure: { main: 186, lower: 112 }, heart: { main: 108 } }) });
  return day.session(id);
}
