import type { Command, Id, Problem } from '@chairside/domain';
import { Listeners } from './listeners.js';

/** An entry that waited on this device and was refused when it arrived: it is handed back, not lost. */
export interface Refusal {
  command: Command;
  problem: Problem;
}

export class Refusals {
  private readonly listeners = new Listeners();
  private all: Refusal[] = [];

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): Refusal[] => this.all;

  add(refusal: Refusal): void {
    // one that waited here can also be one whose form was closed
    if (this.all.some(({ command }) => command.id === refusal.command.id)) return;
    this.show([...this.all, refusal]);
  }

  readonly dismiss = (id: Id): void => this.show(this.all.filter(({ command }) => command.id !== id));

  private show(all: Refusal[]): void {
    this.all = all;
    this.listeners.tell();
  }
}
