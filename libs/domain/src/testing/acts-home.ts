import fc from 'fast-check';
import { minutesAfter } from '../clinic/clinic-time.js';
import { nextHomeCheckAt } from '../home/home-next.js';
import { END_CHECKS, PEER_PROMISES, type HomeDetails } from '../home/home-record.js';
import { CALL_RESULTS, CHECK_SOURCES, HOME_CALLS } from '../home/home-rules.js';
import { PIA, RHEA, type AClinic } from './a-clinic.js';
import { callEverybody, COUNTY_NUMBER, look, passHomeGates, seeEnd } from './a-home.js';
import { at, CANARY, inHand, session, staff, type Act } from './random-parts.js';

/** The next step of an ordinary session at home, or what ends it otherwise. */
export function goOnAtHome(clinic: AClinic, aside: boolean): void {
  const { status } = clinic.session;
  if (status === 'scheduled') clinic.send('session:check-in', { identifiers: ['name', 'birth-date'] }, RHEA);
  if (status === 'checked-in') clinic.send('home:watch', { until: minutesAfter(clinic.now, 240) }, RHEA);
  if (status === 'pre-assessment') {
    passHomeGates(clinic);
    clinic.send('session:ready', { order: { by: PIA.id, readBack: true } }, RHEA);
  }
  if (status === 'ready' || status === 'dosing') clinic.send('dose:give', { given: { lot: CANARY } }, RHEA);
  if (status !== 'recovering') return;
  const next = nextHomeCheckAt(clinic.session, clinic.protocol);
  const ending = clinic.entries.length % 2 === 0 ? 'session:lose-contact' : 'session:escalate';
  if (next && aside) {
    callEverybody(clinic);
    return void clinic.send(ending, { reason: CANARY }, RHEA);
  }
  if (next && next > clinic.now) clinic.at(next.slice(11, 19));
  look(clinic);
  seeEnd(clinic);
  if (!next) clinic.send('session:discharge', {}, RHEA);
}

/** Something of a session at home is charted, well or badly, of one at home or in the clinic. */
export const chartHome: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    at,
    promises: fc.subarray([...PEER_PROMISES]),
    seen: fc.subarray([...END_CHECKS]),
    isWell: fc.boolean(),
    whom: fc.constantFrom(...HOME_CALLS),
    result: fc.constantFrom(...CALL_RESULTS),
    source: fc.constantFrom(...CHECK_SOURCES),
    minutes: fc.constantFrom(5, 40, 240, 800),
    then: fc.constantFrom('place', 'read-back', 'peer', 'call', 'check', 'check', 'end-check', 'watch'),
  })
  .map(({ index, actor, at, promises, seen, isWell, whom, result, source, minutes, then }) => (clinic) => {
    const { now } = inHand(clinic, index);
    if (then === 'watch') return void clinic.send('home:watch', { until: minutesAfter(now, minutes) }, actor);
    const found = { isResponsive: isWell, breathesNormally: isWell, hasVomited: !isWell, distress: isWell ? 1 : 8 };
    const said: Record<HomeDetails['kind'], HomeDetails> = {
      place: { kind: 'place', street: CANARY, county: CANARY, emergencyNumber: COUNTY_NUMBER },
      'read-back': { kind: 'read-back', emergencyNumber: isWell ? COUNTY_NUMBER : '3155550143' },
      peer: { kind: 'peer', name: CANARY, phone: CANARY, promises },
      call: { kind: 'call', whom, result, words: CANARY },
      check: { kind: 'check', source, found },
      'end-check': { kind: 'end-check', seen },
    };
    clinic.send('home:record', { ...said[then], at: minutesAfter(now, at ?? 0) }, actor);
  });
