import type { Id } from '@chairside/domain';

const HELD_MS = 30_000;

/** Sessions and chairs for which something was just refused: left alone for half a minute. */
export class Shelf {
  readonly #until = new Map<Id, number>();

  put(about: Id): void {
    this.#until.set(about, performance.now() + HELD_MS);
  }

  holds(about: Id): boolean {
    const until = this.#until.get(about);
    if (until !== undefined && until <= performance.now()) this.#until.delete(about);
    return this.#until.has(about);
  }
}
