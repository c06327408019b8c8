import { DomainError } from '@chairside/domain';

/** Far above what a person, a full outbox or a replay sends in one second. */
const PER_SECOND = 1_000;
const BURST = 2_000;
/** Whoever goes on after so many refusals is not listening. */
const PATIENCE = 500;

/** How many messages one socket may still send: a bucket that fills with time (trust P15). */
export class FloodGuard {
  private left = BURST;
  private refused = 0;
  private filledAtMs: number;

  constructor(private readonly monotonicMs: () => number = () => performance.now()) {
    this.filledAtMs = monotonicMs();
  }

  /** Counts one message; throws `rate-limited` where there are too many. */
  admit(): void {
    const nowMs = this.monotonicMs();
    this.left = Math.min(BURST, this.left + ((nowMs - this.filledAtMs) / 1000) * PER_SECOND);
    this.filledAtMs = nowMs;
    if (this.left >= 1) {
      this.left -= 1;
      return;
    }
    this.refused += 1;
    throw new DomainError('rate-limited', 'Too many messages at once. This is kept and will be sent again.');
  }

  /** Whether it was refused so often that its socket is to be closed. */
  isHopeless(): boolean {
    return this.refused > PATIENCE;
  }
}
