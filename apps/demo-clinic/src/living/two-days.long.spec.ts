import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  demoDaysAfter,
  drugDay,
  givenOnBoard,
  isDayOver,
  minutesBetween,
  STOP_REASONS,
  type Id,
} from '@chairside/domain';
import { changesOf, OPENED_AT, PlayedDemo } from '../testing/played-demo.js';
import { planOfDay } from './day-plan.js';
import { CHAIR_NAMES } from './world.js';

const TODAY = '2025-11-20';
const TOMORROW = '2025-11-21';
const WEEK = demoDaysAfter(TODAY, 5);
const demo = new PlayedDemo(6);
const planned = (day: string) => planOfDay(day, CHAIR_NAMES.length);

describe('a day of the demo clinic that ends, and the next', () => {
  let seatedAtNight = -1;
  let endedAt = '';

  beforeAll(() => {
    demo.play((6.75 * 3600) / 6, 2);
    seatedAtNight = demo.seated.length;
    endedAt = demo.clinic.lastNewsAt;
    demo.sleep();
    demo.play((9.5 * 3600) / 6, 2);
  }, 120_000);

  const steps = (day: string, move: string) =>
    changesOf(demo, 'session-moved').filter(({ step }) => step.move === move && step.at.startsWith(day));
  const bookedOn = (day: string) =>
    demo.clinic.happened
      .flatMap(({ at, changes }) =>
        changes.flatMap((change) => (change.type === 'session-booked' ? [{ at, session: change.session }] : [])),
      )
      .filter(({ session }) => session.day === day);

  it('sends everybody home by half past five, and leaves nobody who is booked waiting for the night', () => {
    expect(seatedAtNight).toBe(0);
    expect(endedAt < `${TODAY}T22:30`).toBe(true);
    const left = demo.clinic.happened.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.type === 'session-left-board' ? [change.sessionId] : [])),
    );
    const settled = new Set<Id>(
      changesOf(demo, 'session-moved').flatMap(({ step, sessionId }) =>
        ['discharge', 'cancel', 'no-show'].includes(step.move) ? [sessionId] : [],
      ),
    );
    const today = bookedOn(TODAY).map(({ session }) => session.id);
    expect(today.every((id) => left.includes(id) && settled.has(id))).toBe(true);
  });

  it('has the coming week booked before the day is over', () => {
    for (const day of WEEK) {
      const booked = [...demo.clinic.coming.values(), ...Object.values(demo.clinic.board.sessions)];
      expect(booked.filter((session) => session.day === day).length).toBeGreaterThan(40);
    }
  });

  it('plays the next day as the first: those who were booked come, and go home', () => {
    const own = new Set(planned(TOMORROW).map(({ id }) => id));
    const came = steps(TOMORROW, 'check-in').filter(({ sessionId }) => own.has(sessionId)).length;
    expect(came).toBeGreaterThan(35);
    expect(steps(TOMORROW, 'discharge').length).toBe(steps(TOMORROW, 'check-in').length);
    expect(demo.seated).toEqual([]);
  });

  it.each([TODAY, TOMORROW])('on %s somebody does not come, calls it off, comes late, and is stopped early', (day) => {
    expect(steps(day, 'no-show').length).toBeGreaterThan(0);
    expect(steps(day, 'cancel').length).toBeGreaterThan(0);
    const stops = steps(day, 'stop').map(({ step }) => step.at > OPENED_AT);
    expect(stops).toContain(true);
    const described = changesOf(demo, 'stop-described').map(({ reason }) => reason);
    expect(described.every((reason) => STOP_REASONS.includes(reason))).toBe(true);
    const late = steps(day, 'check-in').filter(({ sessionId, step }) => {
      const visit = planned(day).find(({ id }) => id === sessionId);
      return visit && minutesBetween(visit.scheduledAt, step.at) > 7;
    });
    expect(late.length).toBeGreaterThan(0);
  });

  it.each([TODAY, TOMORROW])('on %s somebody calls on the day and gets a chair that is free', (day) => {
    const addOns = bookedOn(day).filter(({ at }) => at.startsWith(day));
    const seated = new Set(steps(day, 'seat').map(({ sessionId }) => sessionId));
    expect(addOns.length).toBeGreaterThan(1);
    expect(addOns.length).toBeLessThan(20);
    expect(addOns.filter(({ session }) => seated.has(session.id)).length).toBeGreaterThan(1);
  });

  it('clinical 8 closes the drug of the day: all given or wasted before a witness, and the vials counted', () => {
    demo.play(3600 / 6, 2);
    const { board, now } = demo.clinic;
    const { closes, vials, counts, lots } = drugDay(board.drug, { given: givenOnBoard(board, now), now, isOver: true });
    expect(isDayOver(board)).toBe(true);
    expect(vials.length).toBeGreaterThan(3);
    expect(counts.map(({ moment, reason, witness }) => [moment, reason, witness !== null]).at(-1)).toEqual([
      'closing',
      null,
      true,
    ]);
    expect({ closes, gaps: lots.filter((lot) => !lot.closes) }).toEqual({ closes: true, gaps: [] });
  });
});
