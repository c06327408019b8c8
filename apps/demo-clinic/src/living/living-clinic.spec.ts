import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  clinicDay,
  DEMO_TIME_ZONE,
  latestValue,
  minutesBetween,
  PAIN_IV,
  sessionStatus,
  type Change,
  type LiveSession,
} from '@chairside/domain';
import { loadWindows } from '../recordings/recordings.js';
import { nextAct } from './next-act.js';
import { Past } from '../past/play-past.js';
import { PastClinic } from '../past/past-clinic.js';
import { CHAIR_NAMES, NURSES, PROVIDER } from './world.js';

/** 10:40 where the demo clinic stands. */
const OPENED_AT = '2025-11-20T15:40:00.000Z';
const RUNNING = ['infusing', 'paused', 'recovering'];
const ACTS_IN_A_SECOND = 6;
const windows = loadWindows();

/** Plays the demo as it runs: a morning that is past, then one act at a time, at most six in a second of real time. */
class PlayedDemo {
  readonly past: Past;
  private turns = 0;

  constructor(
    readonly rate: number,
    openedAt = OPENED_AT,
    seed = 'an ordinary day',
  ) {
    const day = openedAt.slice(0, 10);
    this.past = new Past(new PastClinic(`${day}T12:00:00.000Z`, 1, seed), windows);
    this.past.furnish();
    this.past.playDay(day, CHAIR_NAMES.length, openedAt);
    this.clinic.rate = rate;
    this.clinic.happened.length = 0;
  }

  get clinic(): PastClinic {
    return this.past.clinic;
  }

  get running(): LiveSession[] {
    return Object.values(this.clinic.board.sessions).filter(({ status }) => RUNNING.includes(status));
  }

  get seated(): LiveSession[] {
    return Object.values(this.clinic.board.sessions).filter(({ status }) => sessionStatus(status).inClinic);
  }

  play(realSeconds: number, stepSeconds = 1): void {
    for (let second = 0; second < realSeconds; second += stepSeconds) {
      this.clinic.pass(stepSeconds);
      this.#openDay();
      this.turns = Math.min(0, this.turns) + ACTS_IN_A_SECOND * stepSeconds;
      while (this.turns > 0 && this.#playOne()) this.turns -= 1;
    }
  }

  #openDay(): void {
    const { board, now } = this.clinic;
    const day = clinicDay(now, DEMO_TIME_ZONE);
    if (day > (board.day ?? '')) this.clinic.openDay(day);
  }

  #playOne(): boolean {
    const act = nextAct(this.past.world(), new Set());
    if (!act) return false;
    const draft = act.draft(this.clinic.now);
    this.past.note(draft, this.clinic.submit(draft, act.by).id);
    return true;
  }
}

function changesOf<T extends Change['type']>(demo: PlayedDemo, type: T): Extract<Change, { type: T }>[] {
  return demo.clinic.happened
    .flatMap(({ changes }) => changes)
    .filter((change): change is Extract<Change, { type: T }> => change.type === type);
}

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

  beforeAll(() => {
    demo.play((HOURS * 3600) / 6, 2);
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

  it('keeps the chairs full and sends everybody home', () => {
    expect(demo.running.length).toBeGreaterThanOrEqual(8);
    const moves = changesOf(demo, 'session-moved').map(({ step }) => step.move);
    expect(moves.filter((move) => move === 'discharge').length).toBeGreaterThan(12);
    expect(moves).toEqual(expect.arrayContaining(['pause', 'resume']));
  });

  it('takes every alert and forgets a set now and then, but not often', () => {
    const raised = changesOf(demo, 'alert-raised');
    const overdue = raised.filter(({ alert }) => alert.condition.rule === 'set-overdue').length;
    expect(overdue).toBeGreaterThan(2);
    expect(overdue).toBeLessThan(2 * HOURS);
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

describe('midnight in the demo clinic', () => {
  it('books nobody for a day that has not begun, and goes on', () => {
    const demo = new PlayedDemo(6, '2025-11-21T03:10:00.000Z');
    demo.play((3 * 3600) / 6, 2);
    expect(demo.clinic.board.day).toBe('2025-11-21');
    expect(demo.running.length).toBeGreaterThanOrEqual(7);
    const here = Object.values(demo.clinic.board.sessions).map(({ patientId }) => patientId);
    expect(new Set(here).size).toBe(here.length);
  });
});
