import { describe, expect, it } from '@jest/globals';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { alertWords } from './alert-words.js';
import { nextDue } from './next-due.js';

function anInfusion() {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const due = (minute: number) => {
    const session = day.session(id);
    const protocol = day.board.protocols[session.protocolId];
    return protocol && nextDue(session, protocol, day.at(minute));
  };
  return { day, id, due };
}

describe('what is due next', () => {
  it('FR3 is the second reading of a caution that waits for it, before the next set', () => {
    const { day, id, due } = anInfusion();
    chart(day, id, 40, aSet(165, 95));
    expect(day.session(id).alerts).toEqual([]);
    expect(due(41)).toMatchObject({ what: 'Re-check BP', isRecheck: true, isUnconfirmed: true, dueAt: day.at(45) });
  });

  it('FR3 is the next set again once the second reading is in range', () => {
    const { day, id, due } = anInfusion();
    chart(day, id, 40, aSet(165, 95));
    chart(day, id, 44, aSet());
    expect(due(45)).toMatchObject({ isRecheck: false });
  });
});

describe('an alert about oxygen', () => {
  it('says that it is new, and not a limit that nobody would say', () => {
    const { day, id } = anInfusion();
    chart(day, id, 40, { values: { oxygenFlow: 2 } });
    const [alert] = day.session(id).alerts;
    expect(alert && alertWords(day.session(id), alert, 'UTC')).toEqual({ what: 'New oxygen', rest: '2 L' });
  });
});
