import { describe, expect, it } from '@jest/globals';
import { isOpen, nextWake, roundHalfUp, type Alert } from '@chairside/domain';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing, sprayed } from '../vitals/a-session.fixture.js';
import { DEVICES, HISTORY, PATIENTS, SCALES, TIME } from './alert-cases-beyond.fixture.js';
import { AT_REST, PRESSURE, REST_OF_VITALS, type AlertCase, type Event } from './alert-cases.fixture.js';
import { alertWords } from './alert-words.js';

describe.each([
  ['2.1 blood pressure', PRESSURE],
  ['2.1 the other vitals', REST_OF_VITALS],
  ['2.2 scales', SCALES],
  ['floor 4 patients who differ at rest', PATIENTS],
  ['6.3 what came before', HISTORY],
  ['6.3 what time brings', TIME],
  ['1.4 esketamine: the set at 40 minutes', DEVICES],
])('%s', (_, cases) => {
  it.each(cases)('$what: $alerts', ({ alerts, ...one }) => {
    expect(played(one)).toEqual(alerts);
  });
});

function played({ baseline, events, readAt, isSprayed }: Omit<AlertCase, 'what' | 'alerts'>) {
  const day = new PlayedDay();
  const values = { ...AT_REST, ...baseline?.values };
  const patient: [string, string, string] = ['Raman', 'Priya', '2208'];
  const sessionId = isSprayed ? sprayed(day, '3', patient) : infusing(day, '3', patient, { ...baseline, values });
  for (const event of events) happen(day, sessionId, event);
  if (readAt !== undefined) passTime(day, sessionId, readAt);
  const session = day.session(sessionId);
  const seen = session.alerts.filter((alert) => isOpen(alert) || alert.state === 'found-late');
  return seen.map((alert) => `${levelOf(alert)}: ${wordsOf(alert)}`);

  function wordsOf(alert: Alert): string {
    const { what, rest, course } = alertWords(session, alert, 'UTC');
    const isUnconfirmed = 'confirmed' in alert.condition && !alert.condition.confirmed;
    const more = [isUnconfirmed ? 'unconfirmed' : '', alert.state === 'acknowledged' ? 'taken' : ''];
    return [`${what} ${rest}`.trim(), course, ...more].filter(Boolean).join(', ');
  }
}

function levelOf({ level, state }: Alert): string {
  return state === 'found-late' ? 'found late' : level;
}

const START = 30;

function happen(day: PlayedDay, sessionId: string, event: Event): void {
  const minute = START + event.at;
  if (event.chart) {
    const { patientId } = day.session(sessionId);
    const takenAt = day.at(START + (event.takenAt ?? event.at));
    day.play('vitals:record', { sessionId, patientId, takenAt, ...event.chart }, minute);
  }
  if (event.effect) day.play('effect:note', { sessionId, ...event.effect }, minute);
  if (event.pumpMl !== undefined) day.play('pump:read', { sessionId, pumpMl: event.pumpMl }, minute);
  const pumpMl = roundHalfUp((event.at / 60) * 25.5, 1);
  if (event.does === 'pause') day.play('session:pause', { sessionId, reason: 'bathroom', pumpMl }, minute);
  if (event.does === 'complete') day.play('session:complete', { sessionId, pumpMl: 17 }, minute);
}

/** What the sweeper does until then. */
function passTime(day: PlayedDay, sessionId: string, minutes: number): void {
  const now = day.at(START + minutes);
  for (;;) {
    const session = day.session(sessionId);
    const protocol = day.board.protocols[session.protocolId];
    const wake = protocol ? nextWake(session, protocol, now) : null;
    if (!wake || wake.at > now) return;
    day.play(wake.command.name, wake.command.payload, START + minutes);
  }
}
