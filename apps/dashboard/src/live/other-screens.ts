import type { Around, Seen } from '@chairside/contracts';
import type { Id } from '@chairside/domain';
import { Listeners } from './listeners.js';

/** What is true of the clinic's screens only now, as the clinic last said (LP8, LP15). */
export class OtherScreens {
  private readonly listeners = new Listeners();
  private around: Around = { stopped: [] };
  private hearsNow = false;
  private enters: Id | undefined;
  private sayNow: () => void = () => undefined;

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): Around => this.around;

  /** What this screen says of itself. */
  seen(place: { revision: number } | undefined, isHidden: boolean): Seen {
    const { hearsNow, enters } = this;
    return { revision: place?.revision ?? 0, isHidden, ...(hearsNow && { hears: true }), ...(enters && { enters }) };
  }

  get hears(): boolean {
    return this.hearsNow;
  }

  /** Whoever is signed in here heard its sound this shift, and it can sound now; or no more. Said as `enter` is. */
  hear(hearsNow: boolean): void {
    if (this.hearsNow === hearsNow) return;
    this.hearsNow = hearsNow;
    this.sayNow();
  }

  /** The sheet of this session is open here, or none any more; said at once, and with each word of what is painted. */
  enter(sessionId: Id | undefined): void {
    this.enters = sessionId;
    this.sayNow();
  }

  onEnter(sayNow: () => void): void {
    this.sayNow = sayNow;
  }

  /** @param ownId this screen's own connection: who can show it is painting */
  receive(around: Around, ownId: string | undefined): void {
    this.around = { ...around, stopped: around.stopped.filter(({ id }) => id !== ownId) };
    this.listeners.tell();
  }
}
