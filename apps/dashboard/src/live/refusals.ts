import type { Command, Id, Problem } from '@chairside/domain';
import { CommandList } from './command-list.js';

/** An entry that was refused when nobody was looking any more: it is handed back, not lost. */
export interface Refusal {
  command: Command;
  problem: Problem;
}

export class Refusals extends CommandList<Refusal> {
  /** @param onDismissed an entry need not be kept any more */
  constructor(private readonly onDismissed: (id: Id) => void) {
    super();
  }

  /** Somebody has seen it. */
  readonly dismiss = (id: Id): void => {
    this.drop(id);
    this.onDismissed(id);
  };
}
