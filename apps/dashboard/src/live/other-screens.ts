import type { Around, PaintedScreen, StoppedScreen } from '@chairside/contracts';
import { Listeners } from './listeners.js';

const NONE: readonly StoppedScreen[] = [];
const UNTOLD: readonly PaintedScreen[] = [];

/** The clinic's other screens, as the clinic last said: which stopped painting, and which show a call for help (LP8, LP15). */
export class OtherScreens {
  private readonly listeners = new Listeners();
  private stopped = NONE;
  private shown = UNTOLD;

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): readonly StoppedScreen[] => this.stopped;

  /** The screens that people see, while somebody calls and nobody has answered. */
  readonly painted = (): readonly PaintedScreen[] => this.shown;

  /** @param ownId this screen's own connection: who can show it is painting */
  receive({ stopped, painted = UNTOLD }: Around, ownId: string | undefined): void {
    const others = stopped.filter(({ id }) => id !== ownId);
    if (others.length === 0 && this.stopped.length === 0 && painted === this.shown) return;
    this.shown = painted;
    this.stopped = others.length === 0 ? NONE : others;
    this.listeners.tell();
  }
}
