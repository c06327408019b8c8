import type { Command, Problem } from '@chairside/domain';
import { CommandList } from './command-list.js';

/** An entry that was refused when nobody was looking any more: it is handed back, not lost. */
export interface Refusal {
  command: Command;
  problem: Problem;
}

export class Refusals extends CommandList<Refusal> {
  /** Somebody has seen it. */
  readonly dismiss = this.drop;
}
