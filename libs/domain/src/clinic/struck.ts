import type { Id, Iso } from './clinic-time.js';

/** Charted in error: by whom, when and why. What is struck stays readable and counts for nothing. */
export interface Struck {
  by: Id;
  at: Iso;
  reason: string;
}

/** Something that can be struck. */
interface Strikable {
  id: Id;
  struck: Struck | null;
}

/** A list in which one item is struck. */
export function withStruck<T extends Strikable>(items: readonly T[], id: Id, struck: Struck): T[] {
  return items.map((item) => (item.id === id ? { ...item, struck } : item));
}
