import { minutesAfter } from '../clinic/clinic-time.js';
import { HOME_CALLS } from '../home/home-rules.js';
import { watchNeededUntil } from '../home/home-watch.js';
import { END_CHECKS, PEER_PROMISES, type HomeDetails, type HomeFound } from '../home/home-record.js';
import { preparationsOf, quietAnswer } from '../preparations/quiet-answer.js';
import { HOME_SUBLINGUAL } from '../protocols/shipped-protocols.js';
import type { GateName } from '../sessions/gate-names.js';
import { aClinic, FAY, PATIENTS, PIA, RHEA, t, type AClinic } from './a-clinic.js';

/** What a quiet check at home finds. */
export const WELL: HomeFound = { isResponsive: true, breathesNormally: true, hasVomited: false, distress: 1 };
export const COUNTY_NUMBER = '3155550142';

type Ready = Partial<Record<GateName, (clinic: AClinic) => unknown>>;

/** What passes each gate before a dose at home, in the order in which a monitor does it. */
const PASSES: Ready = {
  consent: (clinic) => clinic.send('consent:record', { signedAt: clinic.now, version: '2026-1' }, RHEA),
  order: (clinic) => clinic.send('dose:order', { ordered: { pieces: 2, mgEach: 100 } }, PIA),
  'home-cuff': (clinic) => clinic.chart({ systolicBp: 122, diastolicBp: 78, heartRate: 72 }, {}, {}, RHEA),
  'home-address': (clinic) =>
    record(clinic, { kind: 'place', street: '12 Elm Street', county: 'Onondaga', emergencyNumber: COUNTY_NUMBER }),
  'county-number': (clinic) => record(clinic, { kind: 'read-back', emergencyNumber: COUNTY_NUMBER }),
  peer: (clinic) =>
    record(clinic, { kind: 'peer', name: 'Paul Peer', phone: '315 555 0100', promises: [...PEER_PROMISES] }),
  'peer-answers': (clinic) => record(clinic, { kind: 'call', whom: 'peer', result: 'answered', words: null }),
  monitor: (clinic) => watch(clinic),
};

/** Charts something of the session at home that is in hand, now and by its monitor. */
export function record(clinic: AClinic, said: HomeDetails): unknown {
  return clinic.send('home:record', { at: clinic.now, ...said }, RHEA);
}

/** The monitor takes the session, for as long as a dose of now would need. */
export function watch(clinic: AClinic, minutes = 60): unknown {
  const until = minutesAfter(watchNeededUntil(clinic.protocol, clinic.now), minutes);
  return clinic.send('home:watch', { until }, RHEA);
}

/** All that is asked and made sure of before a dose at home, but for one thing; a place that is not stored has no number. */
export function passHomeGates(clinic: AClinic, but?: GateName): void {
  for (const [gate, pass] of Object.entries(PASSES))
    if (gate !== but && !(gate === 'county-number' && but === 'home-address')) pass(clinic);
  const asked = preparationsOf(clinic.protocol).filter((name) => name !== but);
  for (const name of asked)
    clinic.send('preparation:record', { ...quietAnswer(name, clinic.now), at: clinic.now }, RHEA);
}

/** The gates before a dose at home that a test may leave out. */
export const HOME_GATES_TO_PASS: readonly GateName[] = [
  ...(Object.keys(PASSES) as GateName[]),
  ...preparationsOf(HOME_SUBLINGUAL),
];

/** A session at home in hand, got ready at 9:50 but for one thing; its dose may be given at ten. */
export function aHomeSession(but?: GateName): AClinic {
  const clinic = aClinic();
  clinic.at('09:00');
  const booking = { patientId: PATIENTS[0], protocolId: HOME_SUBLINGUAL.id, scheduledAt: t('10:00') };
  const changes = clinic.send('session:book', booking, FAY);
  clinic.take(changes.flatMap((change) => (change.type === 'session-booked' ? [change.sessionId] : []))[0] ?? '');
  clinic.at('09:30').send('session:check-in', { identifiers: ['name', 'birth-date'] }, RHEA);
  clinic.send('home:watch', { until: t('09:55') }, RHEA);
  clinic.at('09:50');
  passHomeGates(clinic, but);
  return clinic;
}

/** The same, with both lozenges taken at ten. */
export function aDoseAtHome(): AClinic {
  const clinic = aHomeSession();
  clinic.send('session:ready', {}, RHEA);
  clinic.at('10:00');
  clinic.send('dose:give', { given: { lot: 'L1' } }, RHEA);
  clinic.send('dose:give', { given: { lot: 'L1' } }, RHEA);
  return clinic;
}

/** The monitor calls everybody who is to be called, and nobody answers. */
export function callEverybody(clinic: AClinic): void {
  for (const whom of HOME_CALLS) record(clinic, { kind: 'call', whom, result: 'no-answer', words: null });
}

/** Somebody looks at the patient, by video. */
export function look(clinic: AClinic, found: Partial<HomeFound> = {}): unknown {
  return record(clinic, { kind: 'check', source: 'video', found: { ...WELL, ...found } });
}

/** A person sees at the end that the patient can be left with the peer. */
export function seeEnd(clinic: AClinic): unknown {
  return record(clinic, { kind: 'end-check', seen: [...END_CHECKS] });
}
