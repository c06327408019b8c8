import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { clinicDay, demoDaysAfter, demoHours, DEMO_TIME_ZONE, OBSERVATION, minutesAfter } from '@chairside/domain';
import type { BoardSnapshot } from '@chairside/contracts';
import {
  aClinic,
  accepted,
  anotherNode,
  hello,
  signIn,
  type TestClinic,
  type TestPerson,
} from '../testing/a-clinic.js';
import { timeOf } from '../testing/a-session.js';

let clinic: TestClinic;
let ana: TestPerson;

beforeAll(async () => {
  clinic = await aClinic();
  ana = await signIn(clinic.url, 'ana');
});
afterAll(async () => clinic.stop());

async function boardOf(day: string, person = ana): Promise<BoardSnapshot> {
  for (;;) {
    const board = await person.board();
    if (board.day === day) return board;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('a demo whose day is over goes on in the next morning, on every node and every open screen, with who is booked', async () => {
  const other = await anotherNode(clinic);
  const there = await signIn(other.url, 'ben');
  const today = clinicDay(await timeOf(ana), DEMO_TIME_ZONE);
  const [tomorrow = ''] = demoDaysAfter(today, 1);
  const { from } = demoHours(tomorrow);
  const name = { family: 'Early', given: 'Bird' };
  const { id: patientId } = accepted(
    await ana.send('patient:register', { name, birthDate: '1980-01-01', number: 'night' }),
  );
  const booking = { patientId, protocolId: OBSERVATION.id, scheduledAt: minutesAfter(from, 10) };
  const { id: sessionId } = accepted(await ana.send('session:book', booking));
  const screen = await ana.socket();
  await hello(screen);
  const told: string[] = [];
  screen.on('pulse', ({ serverTime }) => told.push(serverTime));
  const evening = minutesAfter(demoHours(today).to, 15);
  await clinic.rows('UPDATE clinics SET anchor_clinic = $1, anchor_real = clock_timestamp()', [evening]);
  const board = await boardOf(tomorrow);
  expect(board.sessions.map(({ id }) => id)).toEqual([sessionId]);
  expect(board.serverTime >= from && board.serverTime < minutesAfter(from, 5)).toBe(true);
  expect((await boardOf(tomorrow, there)).sessions.map(({ id }) => id)).toEqual([sessionId]);
  while (!told.some((time) => time >= from)) await new Promise((resolve) => setTimeout(resolve, 50));
  screen.disconnect();
  await other.stop();
  expect([...told].sort()).toEqual(told);
  const skips = await clinic.rows(`SELECT recorded_at FROM journal_entries WHERE name = 'day:open' ORDER BY revision`);
  expect(skips).toHaveLength(2);
});
