import type { Command, Id } from '@chairside/domain';
import { Listeners } from './listeners.js';

/** A list about commands, one item for each, that tells its readers when it changed. */
export class CommandList<Item extends { command: Command }> {
  private readonly listeners = new Listeners();
  private all: Item[] = [];

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): Item[] => this.all;

  /** A command that is listed already is not listed twice. */
  add(item: Item): void {
    if (!this.all.some(({ command }) => command.id === item.command.id)) this.show([...this.all, item]);
  }

  readonly drop = (id: Id): void => this.show(this.all.filter(({ command }) => command.id !== id));

  protected show(all: Item[]): void {
    this.all = all;
    this.listeners.tell();
  }
}
