import { iso, type Iso } from '@chairside/domain';
import { Listeners } from './listeners.js';

const TICK_MS = 1_000;
/** A pulse that took longer on its way would set the clock back; so little is not worth a step backwards. */
const JITTER_MS = 2_000;

/** The clinic's time, carried on from the last pulse; one tick a second for everybody who shows time. */
export class ClinicClock {
  private readonly listeners = new Listeners();
  private anchor = { clinicMs: 0, atMs: 0, rate: 1 };
  private shown: Iso = iso(0);
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly monotonicMs: () => number = () => performance.now()) {}

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): Iso => this.shown;

  /** The clinic's time at this very moment, for what is charted now. */
  readonly now = (): Iso => iso(this.nowMs());

  set(serverTime: Iso, rate: number): void {
    const told = Date.parse(serverTime);
    const carriedOn = this.nowMs();
    const isJitter = told < carriedOn && carriedOn - told < JITTER_MS * rate;
    this.anchor = { clinicMs: isJitter ? carriedOn : told, atMs: this.monotonicMs(), rate };
    if (this.timer !== undefined) return;
    this.timer = setInterval(() => this.tick(), TICK_MS);
    this.tick();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private nowMs(): number {
    const { clinicMs, atMs, rate } = this.anchor;
    return clinicMs + (this.monotonicMs() - atMs) * rate;
  }

  private tick(): void {
    this.shown = this.now();
    this.listeners.tell();
  }
}
