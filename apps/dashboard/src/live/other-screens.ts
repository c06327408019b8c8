import type { Around, StoppedScreen } from '@chairside/contracts';
import { Listeners } from './listeners.js';

const NONE: readonly StoppedScreen[] = [];

/** The clinic's other screens that stopped painting, as the clinic last said (LP8). */
export class OtherScreens {
  private readonly listeners = new Listeners();
  private stopped = NONE;

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): readonly StoppedScreen[] => this.stopped;

  /** @param ownId this screen's own connection: who can show it is painting */
  receive({ stopped }: Around, ownId: string | undefined): void {
    const others = stopped.filter(({ id }) => id !== ownId);
    if (others.length === 0 && this.stopped.length === 0) return;
    this.stopped = others.length === 0 ? NONE : others;
    this.listeners.tell();
  }
}
