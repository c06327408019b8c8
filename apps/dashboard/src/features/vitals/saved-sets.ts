import type { Id } from '@chairside/domain';
import { Listeners } from '../../live/listeners.js';

/** Long enough for a look up from the patient. */
const SAID_MS = 10_000;

/** A set, or the correction of one, that the clinic has taken, and who charted it: it is said to nobody else. */
export interface SavedSet {
  sessionId: Id;
  by: Id;
}

/** What was charted last from this page and was saved a moment ago. */
class SavedSets {
  private readonly listeners = new Listeners();
  private last: SavedSet | null = null;

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): SavedSet | null => this.last;

  add(saved: SavedSet): void {
    this.show(saved);
    setTimeout(() => this.drop(saved), SAID_MS);
  }

  drop(said: SavedSet): void {
    if (this.last === said) this.show(null);
  }

  private show(last: SavedSet | null): void {
    this.last = last;
    this.listeners.tell();
  }
}

export const savedSets = new SavedSets();
