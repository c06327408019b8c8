import { describe, expect, it } from '@jest/globals';
import {
  applyEntry,
  demoHours,
  EMPTY_BOARD,
  minutesAfter,
  OBSERVATION,
  type Board,
  type Change,
  type SessionStatus,
} from '@chairside/domain';
import { nightOver } from './night-over.js';

const FRIDAY = '2025-11-21';
const AT = (time: string, day = FRIDAY) => `${day}T${time}:00.000Z`;
/** 15:05 where the demo clinic stands. */
const LATE = AT('20:05');
const LONG_AGO = AT('19:00');

function boardWith(status: SessionStatus, scheduledAt = AT('19:30')): Board {
  const clinic = { id: 'c', name: 'Demo', timeZone: 'America/New_York', weightUnit: 'kg' as const };
  const booked = { id: 's', patientId: 'p', protocolId: OBSERVATION.id, day: scheduledAt.slice(0, 10), scheduledAt };
  const session = { ...booked, plannedMinutes: 80, plannedChairId: null, visit: null, condition: null };
  const changes: Change[] = [
    { type: 'clinic-founded', clinic },
    { type: 'day-opened', plan: null, day: FRIDAY },
    { type: 'session-booked', sessionId: 's', session },
  ];
  const board = applyEntry(EMPTY_BOARD, { changes });
  return { ...board, sessions: Object.fromEntries(Object.values(board.sessions).map((s) => [s.id, { ...s, status }])) };
}

const DISCHARGED = boardWith('discharged');

describe('the night of a demo is over', () => {
  it('once everybody went home: it is ten to eight of the next working day', () => {
    expect(nightOver(DISCHARGED, LONG_AGO, LATE)).toBe(demoHours('2025-11-24').from);
  });

  it.each(['checked-in', 'pre-assessment', 'ready', 'infusing', 'paused', 'recovering'] as const)(
    'but not while a patient is %s, however late it is',
    (status) => {
      expect(nightOver(boardWith(status), LONG_AGO, AT('23:59'))).toBeNull();
    },
  );

  it('but not while a patient who is booked can still come, for an hour', () => {
    expect(nightOver(boardWith('scheduled'), LONG_AGO, LATE)).toBeNull();
    expect(nightOver(boardWith('scheduled'), LONG_AGO, AT('20:31'))).not.toBeNull();
  });

  it('but not by day, even with nobody there, and never once more in the morning that it led to', () => {
    expect(nightOver(DISCHARGED, LONG_AGO, AT('19:59'))).toBeNull();
    const { from } = demoHours('2025-11-24');
    expect(nightOver(DISCHARGED, LONG_AGO, from)).toBeNull();
    expect(nightOver(DISCHARGED, LONG_AGO, minutesAfter(from, 5))).toBeNull();
  });

  it('but not while somebody still charts', () => {
    expect(nightOver(DISCHARGED, minutesAfter(LATE, -9), LATE)).toBeNull();
    expect(nightOver(DISCHARGED, minutesAfter(LATE, -10), LATE)).not.toBeNull();
  });

  it('on the same day, where somebody stayed past midnight', () => {
    expect(nightOver(DISCHARGED, LONG_AGO, AT('06:00', '2025-11-25'))).toBe(demoHours('2025-11-25').from);
    expect(nightOver(DISCHARGED, LONG_AGO, AT('06:00', '2025-11-23'))).toBe(demoHours('2025-11-24').from);
  });
});
