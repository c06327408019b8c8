import type { Change } from './change.js';
import { SHAPE } from './entry.js';

/** Thrown by a node that meets entries of a newer release: it must leave rotation, not guess. */
export class NewerShape extends Error {
  constructor(readonly shape: number) {
    super(`This node reads entries up to shape ${SHAPE}; the journal holds shape ${shape}. Run the newer release.`);
    this.name = 'NewerShape';
  }
}

/** Changes as they were recorded, brought to the form of today. */
export function upcast(shape: number, changes: Change[]): Change[] {
  if (shape > SHAPE) throw new NewerShape(shape);
  return changes;
}
