import { describe, expect, it } from '@jest/globals';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { dueWords } from './due-words.js';
import { nextDue } from './next-due.js';

const ZONE = 'UTC';

/** What the tile of an infusion that began at minute 30 says at a minute of the day. */
function saidAt(minute: number, chartSets: (day: PlayedDay, id: string) => void = () => undefined, counts = true) {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  chartSets(day, id);
  const session = day.session(id);
  const protocol = day.board.protocols[session.protocolId];
  const due = protocol && nextDue(session, protocol, day.at(minute));
  return due && dueWords(due, ZONE, counts);
}

const highAt55 = (day: PlayedDay, id: string) => {
  chart(day, id, 52, { ...aSet(), scales: { sedation: 5, dissociation: 2, nausea: 0 } });
  chart(day, id, 55, { values: { systolicBp: 186, diastolicBp: 112, heartRate: 100 } });
};

describe('what a tile says is due', () => {
  it.each([
    [32, 'Set due in 8 min'],
    [36 + 50 / 60, 'Set due in 3:10'],
    [40, 'Set due now'],
    [41.5, 'Set due now'],
    [46, 'Set overdue 6 min'],
  ])('FR3 says at minute %d: %s', (minute, said) => {
    expect(saidAt(minute)).toBe(said);
  });

  it('FR3 shows a re-check when it is the earliest thing due', () => {
    expect(saidAt(56 + 20 / 60, highAt55)).toBe('Re-check BP in 0:40');
  });

  it('FR3 names what a partial set left open', () => {
    const said = saidAt(44, (day, id) => chart(day, id, 40, { ...aSet(), values: { heartRate: 80 } }));
    expect(said).toMatch(/overdue 4 min$/);
  });

  it('LP7 counts nothing down on a silent screen: the clock time stands', () => {
    expect(saidAt(32, undefined, false)).toBe('Set due 10:40');
  });

  it('never says that something is due before it is', () => {
    expect(saidAt(39 + 59.6 / 60)).toBe('Set due in 0:01');
  });
});
