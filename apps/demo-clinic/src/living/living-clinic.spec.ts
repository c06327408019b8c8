import { beforeAll, describe, expect, it } from '@jest/globals';
import { latestValue, minutesBetween, PAIN_IV } from '@chairside/domain';
import { changesOf, OPENED_AT, PlayedDemo } from '../testing/played-demo.js';
import { TABLET_NURSE } from './tablet.js';
import { NURSES, PROVIDER } from './world.js';

describe.each([1, 6, 60])('the demo clinic at %p times real time', (rate) => {
  it('opens in full swing, with nobody left waiting', () => {
    const demo = new PlayedDemo(rate);
    expect(demo.running.length).toBeGreaterThanOrEqual(9);
    demo.play(30);
    expect(demo.seated.length).toBeGreaterThanOrEqual(9);
    const overdue = changesOf(demo, 'alert-raised').filter(({ alert }) => alert.condition.rule === 'set-overdue');
    expect(overdue.filter(({ alert }) => alert.level === 'high')).toEqual([]);
  });
});

describe('a day of the demo clinic at the speed of npm start', () => {
  const demo = new PlayedDemo(6);
  const HOURS = 3;
  const nurseOf = (sessionId: string) => demo.clinic.board.sessions[sessionId]?.nurseId;

  const looks: { running: number; seated: number }[] = [];

  beforeAll(() => {
    for (let minute = 0; minute < HOURS * 60; minute += 10) {
      demo.play((10 * 60) / 6, 2);
      looks.push({ running: demo.running.length, seated: demo.seated.length });
    }
  }, 120_000);

  it('shows something new at least every ten seconds', () => {
    const times = demo.clinic.happened.map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => minutesBetween(times[index] ?? at, at));
    expect(Math.max(...gaps) * 10).toBeLessThanOrEqual(10);
  });

  it('raises an alert within ten minutes that is not about lateness', () => {
    const first = demo.clinic.happened.find(
      ({ at, changes }) =>
        minutesBetween(OPENED_AT, at) > 5 &&
        changes.some((change) => change.type === 'alert-raised' && change.alert.condition.rule !== 'set-overdue'),
    );
    expect(minutesBetween(OPENED_AT, first?.at ?? '2100-01-01T00:00:00.000Z')).toBeLessThan(60);
  });

  it('charts a medicine where nausea goes on, with what is due after it, and writes a note now and then', () => {
    const given = changesOf(demo, 'medicine-given').map(({ given: { what, orderedBy } }) => [
      what?.medicine,
      orderedBy,
    ]);
    expect(given.length).toBeGreaterThan(0);
    expect(new Set(given.map(String))).toEqual(new Set(['ondansetron,']));
    expect(changesOf(demo, 'note-written').length).toBeGreaterThan(2);
  });

  it('keeps the chairs full and sends everybody home', () => {
    const running = looks.reduce((sum, look) => sum + look.running, 0) / looks.length;
    expect(running).toBeGreaterThanOrEqual(8);
    expect(Math.min(...looks.map(({ seated }) => seated))).toBeGreaterThanOrEqual(8);
    const moves = changesOf(demo, 'session-moved').map(({ step }) => step.move);
    expect(moves.filter((move) => move === 'discharge').length).toBeGreaterThan(12);
    expect(moves).toEqual(expect.arrayContaining(['pause', 'resume']));
  });

  it('takes every alert and forgets a set now and then, but not often', () => {
    const raised = changesOf(demo, 'alert-raised');
    // what waits on the tablet that is out of reach is overdue for everybody else
    const outOfReach = demo.clinic.staff.get(TABLET_NURSE)?.id;
    const overdue = raised.filter(({ alert }) => alert.condition.rule === 'set-overdue');
    const forgotten = overdue.filter(({ sessionId }) => nurseOf(sessionId) !== outOfReach);
    expect(forgotten.length).toBeGreaterThan(2);
    expect(forgotten.length).toBeLessThan(2 * HOURS);
    expect(raised.filter(({ alert }) => alert.level === 'high').length).toBeGreaterThan(2);
    expect(changesOf(demo, 'alert-acknowledged').length).toBeGreaterThan(10);
  });

  it('charts oxygen that was given as off again before the patient goes home', () => {
    const home = Object.values(demo.clinic.board.sessions).filter(({ status }) => status === 'discharged');
    const given = home.filter(({ readings }) => readings.some(({ values }) => values.oxygenFlow));
    expect(given.length).toBeGreaterThan(0);
    const last = given.map(({ readings }) => latestValue(readings, 'oxygenFlow')?.value);
    expect(last.every((litres) => litres === 0)).toBe(true);
  });

  it('gives no nurse more than three patients', () => {
    const perNurse = NURSES.map((name) => {
      const id = demo.clinic.staff.get(name)?.id;
      return demo.running.filter(({ nurseId }) => nurseId === id).length;
    });
    expect(Math.max(...perNurse)).toBeLessThanOrEqual(3);
  });

  it('hands a patient over with a note, once', () => {
    const handOvers = changesOf(demo, 'session-handed-over').map(({ handOver }) => handOver);
    expect(handOvers).toHaveLength(1);
    expect(handOvers[0]?.note).not.toBeNull();
  });

  it('charts orders as the provider and lets another nurse check the pump', () => {
    const orders = changesOf(demo, 'order-signed');
    expect(orders.every(({ order }) => order.signedBy === demo.clinic.staff.get(PROVIDER)?.id)).toBe(true);
    const starts = changesOf(demo, 'session-moved').flatMap(({ step }) => (step.move === 'start' ? [step] : []));
    expect(starts.every((step) => step.secondPersonId !== step.by)).toBe(true);
  });

  it('ends each visit and begins the next', () => {
    const before = demo.running;
    const short = before.filter(({ protocolId }) => protocolId !== PAIN_IV.id);
    demo.play(60, 2);
    const ids = demo.running.map(({ id }) => id);
    expect(before.filter(({ id }) => ids.includes(id)).length).toBeGreaterThan(5);
    demo.play(900, 2);
    expect(demo.running.length).toBeGreaterThanOrEqual(8);
    expect(short.every(({ id }) => demo.clinic.board.sessions[id]?.status !== 'infusing')).toBe(true);
  });
});
