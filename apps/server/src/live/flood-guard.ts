import { DomainError, sayOfJournal } from '@chairside/domain';

/** Far above what a person, a full outbox or a replay sends in one second. */
const PER_SECOND = 1_000;
const BURST = 2_000;
/** A hello may be answered with a whole board, which takes the server as long as twenty entries. */
const A_BOARD = 20;
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

  /** Counts one message, and a whole board as many; throws `rate-limited` where there are too many. */
  admit(event?: unknown): void {
    const nowMs = this.monotonicMs();
    this.left = Math.min(BURST, this.left + ((nowMs - this.filledAtMs) / 1000) * PER_SECOND);
    this.filledAtMs = nowMs;
    const cost = event === 'hello' ? A_BOARD : 1;
    if (this.left >= cost) {
      this.left -= cost;
      return;
    }
    this.refused += 1;
    throw new DomainError('rate-limited', sayOfJournal('tooMany'));
  }

  /** Whether it was refused so often that its socket is to be closed. */
  isHopeless(): boolean {
    return this.refused > PATIENCE;
  }
}
