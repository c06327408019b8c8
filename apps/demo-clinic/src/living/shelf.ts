import type { Id } from '@chairside/domain';

const HELD_MS = 30_000;

/** Sessions and chairs for which something was just refused: left alone for half a minute. */
export class Shelf {
  readonly #until = new Map<Id, number>();

  put(about: Id): void {
    this.#until.set(about, performance.now() + HELD_MS);
  }

  held(): ReadonlySet<Id> {
    const now = performance.now();
    for (const [about, until] of this.#until) if (until <= now) this.#until.delete(about);
    return new Set(this.#until.keys());
  }
}
