const FIRST_MS = 500;
const LONGEST_MS = 5_000;
/** A handshake that the clinic took and never answered ends with nothing else. */
const UNANSWERED_MS = 10_000;

export interface RedialOptions {
  dial: () => void;
  /** Gives up a dialling that nobody answered. */
  hangUp: () => void;
  random?: () => number;
}

/** Dials, ever more slowly, until somebody answers or nobody wants it any more. It never gives up by itself. */
export class Redial {
  private isWanted = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: RedialOptions) {}

  start(): void {
    this.isWanted = true;
    this.failures = 0;
    this.dial();
  }

  stop(): void {
    this.isWanted = false;
    clearTimeout(this.timer);
  }

  answered(): void {
    this.failures = 0;
    clearTimeout(this.timer);
  }

  /** The dialling failed, or what it had opened is gone. */
  failed(): void {
    if (!this.isWanted) return;
    const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.failures);
    this.failures += 1;
    // many screens must not come back in the same second
    const share = 0.5 + (this.options.random ?? Math.random)() / 2;
    this.after(longest * share, () => this.dial());
  }

  private dial(): void {
    this.after(UNANSWERED_MS, () => this.options.hangUp());
    this.options.dial();
  }

  private after(ms: number, job: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(job, ms);
  }
}
