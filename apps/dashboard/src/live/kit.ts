import type { parseCommand } from '@chairside/contracts';
import type { problemOf } from '@chairside/domain';
import type * as cipher from './cipher.js';
import type { saidHere } from './said-here.js';

/** What charting needs beyond the first page: the contracts of what is sent with their refusals, the sentences of all refusals, and the cipher of what has to wait. */
export interface Kit {
  parseCommand: typeof parseCommand;
  problemOf: typeof problemOf;
  cipher: typeof cipher;
  saidHere: typeof saidHere;
}

let here: Kit | null = null;

/** Called by the kit itself: every part that charts imports it, so that nothing is to be fetched once the line is gone. */
export function bring(kit: Kit): void {
  here = kit;
}

/** Rejects where no part that charts is here yet and the clinic cannot be reached. */
export async function theKit(): Promise<Kit> {
  return here ?? (await import('./kit-content.js')).KIT;
}
