import {
  HOME_SUBLINGUAL,
  PEER_PROMISES,
  preparationsOf,
  quietAnswer,
  type HomeDetails,
  type StaffMember,
} from '@chairside/domain';
import { DR, idOf, PlayedDay } from '../vitals/a-board.fixture.js';
import { figures } from '../vitals/figures.fixture.js';

export const RHEA: StaffMember = {
  id: idOf('Rhea'),
  name: 'R. Castellanos',
  initials: 'RC',
  role: 'remote-monitor',
};

/** A patient at home, watched by Rhea since minute 5, of whom only the address and the peer are to be charted. */
export function atHome(day: PlayedDay): string {
  day.play('staff:add', RHEA);
  day.play('protocol:publish', { protocol: HOME_SUBLINGUAL });
  const { patientId } = day.session(day.book('Raman', 'Priya', '2208'));
  const booking = { patientId, protocolId: HOME_SUBLINGUAL.id, scheduledAt: day.at(120) };
  const sessionId = day.play('session:book', booking);
  day.play('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }, 3, RHEA);
  day.play('home:watch', { sessionId, until: day.at(300) }, 5, RHEA);
  return sessionId;
}

/** The same, with both lozenges taken at minute 20. */
export function dosedAtHome(day: PlayedDay): string {
  const sessionId = atHome(day);
  const { patientId } = day.session(sessionId);
  const values = figures({ bloodPressure: { main: 122, lower: 78 }, heart: { main: 72 } });
  day.play('vitals:record', { sessionId, patientId, takenAt: day.at(10), values }, 10, RHEA);
  day.play('consent:record', { sessionId, signedAt: day.at(10), version: 'H 1' }, 10, RHEA);
  for (const name of preparationsOf(HOME_SUBLINGUAL))
    day.play('preparation:record', { sessionId, ...quietAnswer(name, day.at(11)), at: day.at(11) }, 11, RHEA);
  day.play('dose:order', { sessionId, ordered: { pieces: 2, mgEach: 100 } }, 12, DR);
  const emergencyNumber = '3155550142';
  const said: HomeDetails[] = [
    { kind: 'place', street: '12 Elm Street', county: 'Onondaga', emergencyNumber },
    { kind: 'read-back', emergencyNumber },
    { kind: 'peer', name: 'Paul Peer', phone: '315 555 0100', promises: [...PEER_PROMISES] },
    { kind: 'call', whom: 'peer', result: 'answered', words: null },
  ];
  for (const one of said) day.play('home:record', { sessionId, at: day.at(15), ...one }, 15, RHEA);
  day.play('session:ready', { sessionId }, 18, RHEA);
  for (const lot of ['L1', 'L1']) day.play('dose:give', { sessionId, given: { lot } }, 20, RHEA);
  return sessionId;
}
