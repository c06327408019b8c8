import type { Command, Id } from '@chairside/domain';
import { CommandList } from './command-list.js';

/** A command between the key press and the board: shown until the board's revision reaches the ack's. */
export interface PendingCommand {
  command: Command;
  state: 'sending' | 'saved';
  revision?: number;
}

export class PendingList extends CommandList<PendingCommand> {
  sending(command: Command): void {
    this.add({ command, state: 'sending' });
  }

  /** The server has it; an ack can come before the entry, so it stays until the board shows it. */
  saved(id: Id, revision: number, boardRevision: number): void {
    const saved = this.current().map((item) =>
      item.command.id === id ? { ...item, state: 'saved' as const, revision } : item,
    );
    this.show(saved.filter(notOnBoard(boardRevision)));
  }

  boardReached(boardRevision: number): void {
    const left = this.current().filter(notOnBoard(boardRevision));
    if (left.length < this.current().length) this.show(left);
  }
}

function notOnBoard(boardRevision: number): (item: PendingCommand) => boolean {
  return ({ revision }) => revision === undefined || revision > boardRevision;
}
