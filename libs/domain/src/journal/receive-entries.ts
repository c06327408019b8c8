import { applyEntry, type Entry } from './entry.js';
import type { Board } from './board.js';

/** A board as far as it is known: which copy of the clinic's history, and up to which revision of it. */
export interface KnownBoard {
  epoch: string;
  revision: number;
  board: Board;
}

/** What one commit sends: the entries from one revision to another, both included. */
export interface EntriesMessage {
  epoch: string;
  from: number;
  to: number;
  entries: Pick<Entry, 'revision' | 'changes'>[];
}

export type Received =
  | { kind: 'applied'; known: KnownBoard }
  | { kind: 'repeated'; known: KnownBoard }
  /** Something between is missing, or the history is another one: say hello again. */
  | { kind: 'gap'; known: KnownBoard };

/**
 * Receives entries (LP5): the next ones apply, known ones are dropped, later ones are a gap. Pure; whatever is
 * dropped, repeated or reordered on the way, a board that says hello after each gap ends up the same.
 */
export function receiveEntries(known: KnownBoard, message: EntriesMessage): Received {
  if (message.epoch !== known.epoch || message.from > known.revision + 1) return { kind: 'gap', known };
  const news = message.entries.filter((entry) => entry.revision > known.revision);
  const last = news.at(-1);
  if (!last) return { kind: 'repeated', known };
  const isGapless = news.every((entry, index) => entry.revision === known.revision + 1 + index);
  if (!isGapless) return { kind: 'gap', known };
  const board = news.reduce(applyEntry, known.board);
  return { kind: 'applied', known: { epoch: known.epoch, revision: last.revision, board } };
}
