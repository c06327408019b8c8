import { describe, expect, it } from '@jest/globals';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { opensWith } from './opens-with.js';
import { protocolsInUse } from './protocol-sections.js';

describe('opensWith', () => {
  it('takes the protocol that most visits of today are under, not the first by name', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    const used = day.session(id).protocolId;
    const board = day.board;
    const of = board.protocols[used];
    if (!of) throw new Error('The board knows the protocol.');
    const unused = { ...of, id: 'unused', name: 'A first one' };
    const protocols = { ...board.protocols, unused };
    expect(opensWith([unused, of], { ...board, protocols })?.id).toBe(used);
  });

  it('takes one that the clinic adopted before one that is only proposed, however many are under that', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    const of = day.board.protocols[day.session(id).protocolId];
    if (!of) throw new Error('The board knows the protocol.');
    const proposed = { ...of, adoption: 'proposed' as const };
    const adopted = { ...of, id: 'adopted', adoption: 'adopted' as const };
    const protocols = { [of.id]: proposed, adopted };
    expect(opensWith([proposed, adopted], { ...day.board, protocols })?.id).toBe('adopted');
  });

  it('takes the first by name where nobody is here, and none where there is none', () => {
    const { board } = new PlayedDay();
    const inUse = protocolsInUse(board.protocols);
    expect(opensWith(inUse, { ...board, sessions: {} })).toBe(inUse[0]);
    expect(opensWith([], board)).toBeUndefined();
  });
});
