import type { Command, Id, Problem } from '@chairside/domain';
import { CommandList } from './command-list.js';

/** An entry that was refused when nobody was looking any more: it is handed back, not lost. */
export interface Refusal {
  command: Command;
  problem: Problem;
}

export class Refusals extends CommandList<Refusal> {
  /** @param forget an entry need not be kept on this device any more; resolves when it is not */
  constructor(private readonly forget: (id: Id) => Promise<void>) {
    super();
  }

  /** Somebody has seen it. It leaves the screen only when it has left the device, so that it does not come back unasked. */
  readonly dismiss = async (id: Id): Promise<void> => {
    await this.forget(id);
    this.drop(id);
  };
}
