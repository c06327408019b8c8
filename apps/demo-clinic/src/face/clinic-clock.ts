import { iso, type Iso } from '@chairside/domain';

/** The clinic's time, from the last pulse and a clock that nobody sets. The device's own time of day plays no part. */
export class ClinicClock {
  #serverTime = 0;
  #heardAt = 0;
  #rate = 1;

  hear({ serverTime, rate }: { serverTime: Iso; rate: number }): void {
    this.#serverTime = Date.parse(serverTime);
    this.#heardAt = performance.now();
    this.#rate = rate;
  }

  get rate(): number {
    return this.#rate;
  }

  /** Real milliseconds since the clinic was last heard. */
  get silentMs(): number {
    return performance.now() - this.#heardAt;
  }

  now(): Iso {
    return iso(this.#serverTime + this.silentMs * this.#rate);
  }
}
