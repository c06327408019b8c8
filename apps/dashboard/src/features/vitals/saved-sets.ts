import type { Id } from '@chairside/domain';
import { Listeners } from '../../live/listeners.js';

/** A set, or the correction of one, that the clinic has taken. */
export interface SavedSet {
  sessionId: Id;
}

/** What was charted last from this page and is saved, until it was said. */
class SavedSets {
  private readonly listeners = new Listeners();
  private last: SavedSet | null = null;

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): SavedSet | null => this.last;

  add(sessionId: Id): void {
    this.show({ sessionId });
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
