import { iso, type Iso } from '@chairside/domain';
import { Listeners } from './listeners.js';

const TICK_MS = 1_000;

/** The clinic's time, carried on from what it last said; one tick a second for everybody who shows time. */
export class ClinicClock {
  private readonly listeners = new Listeners();
  private anchor = { clinicMs: 0, atMs: 0, wallMs: 0, rate: 1 };
  private shown: Iso = iso(0);
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly monotonicMs: () => number = () => performance.now(),
    private readonly wallMs: () => number = () => Date.now(),
  ) {}

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): Iso => this.shown;

  /** The clinic's time at this very moment, for what is charted now. */
  readonly now = (): Iso => iso(this.nowMs());

  /** How long ago something was said; before any answer nobody can tell, and it may have been long ago. */
  lateMs(serverTime: Iso): number {
    if (this.timer === undefined) return Infinity;
    return Math.max(0, (this.nowMs() - Date.parse(serverTime)) / this.anchor.rate);
  }

  /**
   * An answer says what time it is: no earlier than that, and no later than that and all the time that it took. At first
   * it is as late as can be: a clock that is behind would take what is old for new, one that is ahead is set right by the
   * next answer.
   */
  set(serverTime: Iso, rate: number, tookMs: number): void {
    const earliest = Date.parse(serverTime);
    const latest = earliest + tookMs * rate;
    const isFirst = this.timer === undefined;
    const known = isFirst ? latest : this.nowMs();
    this.carryOn(Math.min(Math.max(known, earliest), latest), rate);
    if (!isFirst) return;
    this.timer = setInterval(() => this.tick(), TICK_MS);
    this.tick();
  }

  /** A pulse says of a time that it is over, however long ago. */
  reached(serverTime: Iso, rate: number): void {
    if (this.timer !== undefined) this.carryOn(Math.max(this.nowMs(), Date.parse(serverTime)), rate);
  }

  /**
   * The monotonic clock stands still in the sleep of several systems, and the device's may be set by anybody: after a
   * sleep the one that went further is right, or nearer to it, and time never goes backwards.
   */
  woke(): void {
    if (this.timer === undefined) return;
    const { clinicMs, atMs, wallMs, rate } = this.anchor;
    const step = Math.max(this.monotonicMs() - atMs, this.wallMs() - wallMs);
    this.carryOn(clinicMs + step * rate, rate);
    this.tick();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private carryOn(clinicMs: number, rate: number): void {
    this.anchor = { clinicMs, atMs: this.monotonicMs(), wallMs: this.wallMs(), rate };
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
