import { describe, expect, it } from '@jest/globals';
import type { SessionStep } from '../sessions/infusion-session.js';
import type { SessionStatus } from '../sessions/session-statuses.js';
import { attendance, isExpectedBy, type AwaitedVisit } from './attendance.js';

const DAY = '2026-11-23';
const at = (clock: string, day = DAY): string => `${day}T${clock}:00.000Z`;
const NOON = at('12:00');
const EVENING = at('20:00');

function step(move: 'check-in' | 'cancel' | 'no-show', time: string): SessionStep {
  const details = { move, status: 'scheduled', at: time, recordedAt: time, by: 'ben' };
  return { ...details, reason: 'weather', words: null, attempts: 1, identifiers: [] } as unknown as SessionStep;
}

/** A visit of the day by its booked time; what became of it stands in its steps. */
function booked(clock: string, status: SessionStatus = 'scheduled', ...steps: SessionStep[]): AwaitedVisit {
  return { scheduledAt: at(clock), status, steps };
}

const came = (clock: string) => booked(clock, 'infusing', step('check-in', at(clock)));
const stayedAway = (clock: string) => booked(clock, 'no-show', step('no-show', at('19:00')));
const calledOff = (clock: string, when: string) => booked(clock, 'cancelled', step('cancel', when));
const times = <T>(count: number, visit: T): T[] => Array.from({ length: count }, () => visit);

const THREE_DAYS_AHEAD = at('09:00', '2026-11-20');
const TWO_HOURS_AHEAD = at('08:00');

describe('8 attendance and the no-show rate', () => {
  it.each([
    [
      'the worked day of clinical.md',
      [
        ...times(9, came('10:00')),
        stayedAway('10:00'),
        calledOff('10:00', THREE_DAYS_AHEAD),
        calledOff('10:00', TWO_HOURS_AHEAD),
      ],
      { came: { count: 9, of: 11, percent: 81.8 }, noShow: { count: 1, of: 11, percent: 9.1 } },
    ],
    [
      'a day on which all came',
      times(8, came('10:00')),
      { came: { count: 8, of: 8, percent: 100 }, noShow: { count: 0, of: 8, percent: 0 } },
    ],
    [
      'a day with too few to say a rate',
      [...times(3, came('10:00')), stayedAway('10:00'), calledOff('10:00', THREE_DAYS_AHEAD)],
      { came: { count: 3, of: 4, percent: null }, noShow: { count: 1, of: 4, percent: null } },
    ],
    ['a day with nobody', [], { came: { count: 0, of: 0, percent: null }, noShow: { count: 0, of: 0, percent: null } }],
  ])('8 %s', (_what, visits, shares) => {
    expect(attendance(visits, EVENING)).toEqual(shares);
  });

  it('8 on a day that goes on, who is not due yet is in no rate; who came before their time is', () => {
    const visits = [...times(4, came('09:00')), stayedAway('10:00'), ...times(5, booked('15:00'))];
    expect(attendance(visits, NOON).noShow).toEqual({ count: 1, of: 5, percent: 20 });
    expect(attendance([...visits, came('13:00')], NOON).noShow).toEqual({ count: 1, of: 6, percent: 16.7 });
    expect(attendance(visits, EVENING).noShow).toEqual({ count: 1, of: 10, percent: 10 });
  });

  it.each([
    ['at the minute of the booked time', booked('12:00'), true],
    ['a minute before it', booked('12:01'), false],
    ['called off two hours ahead, once its time has come', calledOff('10:00', TWO_HOURS_AHEAD), true],
    ['called off today, for the afternoon', calledOff('15:00', TWO_HOURS_AHEAD), false],
    ['called off three days ahead', calledOff('10:00', THREE_DAYS_AHEAD), false],
  ])('8 a visit %s', (_what, visit, isExpected) => {
    expect(isExpectedBy(visit, NOON)).toBe(isExpected);
  });
});
