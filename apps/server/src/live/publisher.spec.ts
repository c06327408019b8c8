import { expect, it } from '@jest/globals';
import { EMPTY_BOARD, iso } from '@chairside/domain';
import { Boards, clinicTime } from './boards.js';
import { roomOf, type LiveServer } from './live-socket.js';
import { Publisher } from './publisher.js';

const LOOKED = '2026-11-23T10:56:00.000Z';
const HALF_A_MINUTE = 30_000;

/** A clinic whose node stood still for half a minute between its look at the database and its pulse. */
function toldLate() {
  const boards = new Boards();
  const told: unknown[] = [];
  const room = { emit: (_name: string, message: unknown) => told.push(message) };
  const rooms = { adapter: { rooms: { has: (name: string) => name === roomOf('north', 'clinical') } } };
  const clock = { anchorClinic: LOOKED, anchorReal: LOOKED, rate: 1 };
  const look = { databaseNow: LOOKED, askedAtMs: performance.now() - HALF_A_MINUTE };
  boards.set({ clinicId: 'north', epoch: 'first', revision: 1, board: EMPTY_BOARD, clock, look, recent: [] });
  const publisher = new Publisher(boards);
  publisher.sendThrough({ to: () => room, of: () => rooms } as unknown as LiveServer);
  publisher.pulse('north', { clock, look }, false);
  return { boards, told };
}

it('LP6 P3 a pulse bears the time of the look that it rests on, however late it is sent', () => {
  expect(toldLate().told).toMatchObject([{ serverTime: LOOKED, revision: 1 }]);
});

it('P3 a node takes it to be no earlier than the look allows, so that no screen takes what is old for new', () => {
  const state = toldLate().boards.find('north');
  expect(state && clinicTime(state) >= iso(Date.parse(LOOKED) + HALF_A_MINUTE)).toBe(true);
});
