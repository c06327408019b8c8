import type { Id } from '@chairside/domain';
import { Listeners } from '../../live/listeners.js';

/** The calls of which somebody at this screen has read that they are over: said once, on the page and in every dialog alike. */
class SeenEndings {
  private readonly listeners = new Listeners();
  private all: readonly Id[] = [];

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): readonly Id[] => this.all;

  add(callId: Id): void {
    this.all = [...this.all, callId];
    this.listeners.tell();
  }

  /** Whoever comes to this screen next has read nothing. */
  forget(): void {
    this.all = [];
    this.listeners.tell();
  }
}

export const seenEndings = new SeenEndings();
