import type { Pulse } from '@chairside/contracts';
import type { BoardStore } from './board-store.js';
import type { LinkMonitor } from './link-monitor.js';

/** Entries may still be on their way when the pulse that tells of them arrives. */
const GRACE_MS = 3_000;

interface OwedPulse {
  pulse: Pulse;
  atMs: number;
}

/** Counts a pulse only once the board stands where it says: a link that is up over old values is not live (LP7). */
export class PulseCheck {
  private owed: OwedPulse[] = [];

  constructor(
    private readonly board: Pick<BoardStore, 'place'>,
    private readonly link: Pick<LinkMonitor, 'heard'>,
    private readonly monotonicMs: () => number = () => performance.now(),
  ) {}

  /** Whether the board stands where the pulse says. */
  receive(pulse: Pulse, lateMs = 0): boolean {
    const owed = { pulse, atMs: this.monotonicMs() - lateMs };
    this.owed.push(owed);
    this.boardChanged();
    return !this.owed.includes(owed);
  }

  boardChanged(): void {
    // reading the place folds what waits, which tells of a changed board in the midst of this
    const place = this.board.place();
    const oldest = this.monotonicMs() - GRACE_MS;
    const fresh = this.owed.filter(({ atMs }) => atMs >= oldest);
    const isReached = ({ pulse }: OwedPulse): boolean =>
      place?.epoch === pulse.epoch && place.revision >= pulse.revision;
    const reached = fresh.filter(isReached).at(-1);
    this.owed = fresh.filter((owed) => !isReached(owed));
    // silence is counted from when the pulse came, not from when the board caught up with it
    if (reached) this.link.heard(reached.pulse.serverTime, reached.atMs);
  }
}
