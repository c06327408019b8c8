import { describe, expect, it } from '@jest/globals';

import { JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing, seated } from '../vitals/a-session.fixture.js';
import { alertsOnTile } from './held-level.js';
import { inOrderOf, type ByClock } from './needs-order.js';

import { seatsOf } from './seats.js';

function orderAt(day: PlayedDay, minute: number, order: ByClock = 'need'): string[] {
  return inOrderOf(order, seatsOf(day.board), day.board, day.at(minute)).map(({ chair }) => chair?.name ?? 'no chair');
}

const high = { values: { systolicBp: 186, diastolicBp: 112, heartRate: 100 } };

describe('the order "Needs first"', () => {
  it('puts an untaken high alert before overdue sets, those before who is being prepared, and empty chairs last', () => {
    const day = new PlayedDay();
    day.play('chair:add', { name: '1' }, 1, JO);
    seated(day, '2', ['Adeyemi', 'Grace', '6015']);
    infusing(day, '3', ['Ferrer', 'Lucía', '5127']);
    chart(day, infusing(day, '4', ['Raman', 'Priya', '2208']), 40, high);
    expect(orderAt(day, 45)).toEqual(['4', '3', '2', '1']);
  });

  it('puts a value that waits for its second reading before a set that is due sooner', () => {
    const day = new PlayedDay();
    chart(day, infusing(day, '1', ['Ferrer', 'Lucía', '5127']), 35, aSet(138, 86));
    chart(day, infusing(day, '2', ['Raman', 'Priya', '2208']), 44, aSet(164, 86));
    expect(orderAt(day, 44)).toEqual(['2', '1']);
  });

  it('puts a taken alert behind what nobody has taken', () => {
    const day = new PlayedDay();
    const taken = infusing(day, '1', ['Raman', 'Priya', '2208']);
    chart(day, taken, 40, { ...aSet(186, 112), ...high });
    const alertId = day.session(taken).alerts[0]?.id ?? '';
    day.play('alert:acknowledge', { sessionId: taken, alertId }, 41, SAM);
    chart(day, infusing(day, '2', ['Ferrer', 'Lucía', '5127']), 40, high);
    expect(orderAt(day, 41)[0]).toBe('2');
  });

  it('puts a taken high alert that is still critical before an untaken medium one', () => {
    const day = new PlayedDay();
    const taken = infusing(day, '2', ['Raman', 'Priya', '2208']);
    chart(day, taken, 40, { ...aSet(186, 112), ...high });
    const alertId = day.session(taken).alerts[0]?.id ?? '';
    day.play('alert:acknowledge', { sessionId: taken, alertId }, 41, SAM);
    chart(day, infusing(day, '1', ['Ferrer', 'Lucía', '5127']), 40, aSet(138, 86, 84, 93));
    expect(orderAt(day, 41)).toEqual(['2', '1']);
    chart(day, taken, 42, aSet(150, 90));
    expect(orderAt(day, 42)).toEqual(['1', '2']);
  });

  it('a tile names the taken one that is still critical before its own untaken milder one, until it is over', () => {
    const day = new PlayedDay();
    const id = infusing(day, '2', ['Raman', 'Priya', '2208']);
    const named = () => {
      const protocol = Object.values(day.board.protocols).find((item) => item.id === day.session(id).protocolId);
      if (!protocol) throw new Error('no protocol');
      return alertsOnTile(day.session(id), protocol).map(({ level, state }) => `${level} ${state}`);
    };
    chart(day, id, 40, { ...aSet(186, 112), ...high });
    const alertId = day.session(id).alerts[0]?.id ?? '';
    day.play('alert:acknowledge', { sessionId: id, alertId }, 41, SAM);
    chart(day, id, 42, { values: { spo2: 92 } });
    expect(named()).toEqual(['high acknowledged', 'medium raised']);
    chart(day, id, 44, { values: { systolicBp: 150, diastolicBp: 90 }, confirmed: ['systolicBp', 'diastolicBp'] });
    expect(named()[0]).toBe('medium raised');
    chart(day, id, 46, { values: { spo2: 86 }, confirmed: ['spo2'] });
    expect(named()[0]).toBe('high raised');
  });

  it('puts the longest overdue first', () => {
    const day = new PlayedDay();
    chart(day, infusing(day, '1', ['Raman', 'Priya', '2208']), 36, aSet());
    infusing(day, '2', ['Ferrer', 'Lucía', '5127']);
    expect(orderAt(day, 50)).toEqual(['2', '1']);
  });

  it('keeps the order of the chairs where need is the same, and counts them as numbers', () => {
    const day = new PlayedDay();
    for (const name of ['10', '9', '2']) day.play('chair:add', { name }, 1, JO);
    expect(orderAt(day, 10)).toEqual(['2', '9', '10']);
  });
});

describe('the seats of the board', () => {
  it('show who waits without a chair, after the chairs', () => {
    const day = new PlayedDay();
    day.play('chair:add', { name: '1' }, 1, JO);
    const sessionId = day.book('Bergeron', 'Luc', '7001');
    day.play('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }, 5);
    expect(seatsOf(day.board).map(({ chair, session }) => [chair?.name, session?.id])).toEqual([
      ['1', undefined],
      [undefined, sessionId],
    ]);
  });
});

describe('the order "Next due"', () => {
  it('puts what is due first before what is due later, whatever calls, then who has nothing due, then empty chairs', () => {
    const day = new PlayedDay();
    day.play('chair:add', { name: '1' }, 1, JO);
    seated(day, '2', ['Adeyemi', 'Grace', '6015']);
    chart(day, infusing(day, '3', ['Ferrer', 'Lucía', '5127']), 40, aSet(186, 112));
    const soon = infusing(day, '4', ['Raman', 'Priya', '2208']);
    chart(day, soon, 31, aSet(128, 78));
    const order = orderAt(day, 41, 'due');
    expect(orderAt(day, 41)[0]).toBe('3');
    expect(order).toEqual(['4', '3', '2', '1']);
  });
});
