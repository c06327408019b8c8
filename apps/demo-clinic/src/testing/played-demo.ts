import {
  clinicDay,
  demoDaysAfter,
  demoHours,
  DEMO_TIME_ZONE,
  minutesAfter,
  sessionStatus,
  type Change,
  type LiveSession,
} from '@chairside/domain';
import { commandOf } from '../face/draft.js';
import { nextAct } from '../living/next-act.js';
import { Tablet } from '../living/tablet.js';
import { CHAIR_NAMES } from '../living/world.js';
import { Past } from '../past/play-past.js';
import { PastClinic } from '../past/past-clinic.js';
import { loadWindows } from '../recordings/recordings.js';

/** 10:40 where the demo clinic stands. */
export const OPENED_AT = '2025-11-20T15:40:00.000Z';
const RUNNING = ['infusing', 'paused', 'recovering'];
const ACTS_IN_A_SECOND = 6;
const windows = loadWindows();

/** Plays the demo as it runs: days that are past, then one act at a time, at most six in a second of real time. */
export class PlayedDemo {
  readonly past: Past;
  readonly tablet = new Tablet();
  private turns = 0;

  constructor(
    readonly rate: number,
    openedAt = OPENED_AT,
  ) {
    const today = clinicDay(openedAt, DEMO_TIME_ZONE);
    const dayBefore = clinicDay(minutesAfter(openedAt, -24 * 60), DEMO_TIME_ZONE);
    // the day before is there to book this one
    const chairsOn = (day: string) => (day < today ? 0 : CHAIR_NAMES.length);
    this.past = new Past(new PastClinic(demoHours(dayBefore).from, 1, dayBefore), windows, chairsOn);
    this.past.furnish();
    this.past.playDay(dayBefore);
    this.past.playDay(today, openedAt);
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
      this.turns = Math.min(0, this.turns) + ACTS_IN_A_SECOND * stepSeconds;
      while (this.turns > 0 && this.#playOne()) this.turns -= 1;
    }
  }

  /** The night, as the server skips it. */
  sleep(): void {
    const [next = ''] = demoDaysAfter(this.clinic.board.day ?? '', 1);
    this.clinic.goTo(demoHours(next).from);
    this.past.openDay(next);
  }

  #playOne(): boolean {
    const world = this.past.world();
    const kept = this.tablet.next(world);
    if (kept) {
      this.clinic.take(kept.command, kept.by);
      this.tablet.answered(kept);
      return true;
    }
    const act = nextAct(world, (next) => this.tablet.holds(world, next));
    if (!act) return false;
    const { about, by } = act;
    if (this.tablet.isAway(world, by)) this.tablet.keep({ about, by, command: commandOf(act.draft(world.now)) });
    else this.past.perform(act);
    return true;
  }
}

/** What happened in a demo since it was opened. */
export function changesOf<T extends Change['type']>(demo: PlayedDemo, type: T): Extract<Change, { type: T }>[] {
  return demo.clinic.happened
    .flatMap(({ changes }) => changes)
    .filter((change): change is Extract<Change, { type: T }> => change.type === type);
}
