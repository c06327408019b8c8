import type { Command, Id } from '@chairside/domain';
import { Listeners } from './listeners.js';

/** A command between the key press and the board: shown until the board's revision reaches the ack's. */
export interface PendingCommand {
  command: Command;
  state: 'sending' | 'saved';
  revision?: number;
}

export class PendingList {
  private readonly listeners = new Listeners();
  private all: PendingCommand[] = [];

  readonly subscribe = this.listeners.subscribe;
  readonly current = (): PendingCommand[] => this.all;

  add(command: Command): void {
    if (this.all.some((item) => item.command.id === command.id)) return;
    this.show([...this.all, { command, state: 'sending' }]);
  }

  /** The server has it; an ack can come before the entry, so it stays until the board shows it. */
  saved(id: Id, revision: number, boardRevision: number): void {
    const saved = this.all.map((item) =>
      item.command.id === id ? { ...item, state: 'saved' as const, revision } : item,
    );
    this.show(saved.filter(notOnBoard(boardRevision)));
  }

  drop(id: Id): void {
    this.show(this.all.filter((item) => item.command.id !== id));
  }

  boardReached(boardRevision: number): void {
    const left = this.all.filter(notOnBoard(boardRevision));
    if (left.length < this.all.length) this.show(left);
  }

  private show(all: PendingCommand[]): void {
    this.all = all;
    this.listeners.tell();
  }
}

function notOnBoard(boardRevision: number): (item: PendingCommand) => boolean {
  return ({ revision }) => revision === undefined || revision > boardRevision;
}
