import type { Around, Seen } from '@chairside/contracts';
import { Listeners } from './listeners.js';

/** What is true of the clinic's screens only now, as the clinic last said (LP8, LP15). */
export class OtherScreens {
  private readonly listeners = new Listeners();
  private around: Around = { stopped: [] };
  /** Said with what is painted: whoever is signed in here heard its sound this shift, and it can sound now. */
  hears = false;

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): Around => this.around;

  /** What this screen says of itself. */
  seen(place: { revision: number } | undefined, isHidden: boolean): Seen {
    return { revision: place?.revision ?? 0, isHidden, ...(this.hears && { hears: true }) };
  }

  /** @param ownId this screen's own connection: who can show it is painting */
  receive(around: Around, ownId: string | undefined): void {
    this.around = { ...around, stopped: around.stopped.filter(({ id }) => id !== ownId) };
    this.listeners.tell();
  }
}
