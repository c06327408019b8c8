// @ts-check
import { applyEntry, boardDigest, EMPTY_BOARD, visibleBoard } from '@chairside/domain';

/**
 * @typedef {import('@chairside/domain').Board} Board
 * @typedef {import('@chairside/domain').View} View
 * @typedef {import('./statements.mjs').JournalRow} JournalRow
 */

/** The board at every revision that was ever committed, folded apart from any node or screen. */
export class Truth {
  /** @type {{ board: Board, atMs: number }[]} */
  #boards = [{ board: EMPTY_BOARD, atMs: 0 }];
  /** @type {Map<string, string>} */
  #digests = new Map();

  /**
   * @param {readonly JournalRow[]} rows
   * @param {number} atMs
   */
  commit(rows, atMs) {
    for (const row of rows) this.#boards.push({ board: applyEntry(this.boardAt(this.head), row), atMs });
  }

  get head() {
    return this.#boards.length - 1;
  }

  /** @param {number} revision */
  boardAt(revision) {
    const known = this.#boards[revision];
    if (!known) throw new Error(`nothing was committed at revision ${revision}`);
    return known.board;
  }

  /**
   * The mark of what a view shows at a revision; nothing where that was never committed.
   * @param {View} view
   * @param {number} revision
   */
  digestAt(view, revision) {
    if (revision > this.head) return null;
    const key = `${view} ${revision}`;
    const digest = this.#digests.get(key) ?? boardDigest(visibleBoard(view, this.boardAt(revision)));
    this.#digests.set(key, digest);
    return digest;
  }

  /** The last revision that was committed by then. @param {number} ms */
  headAt(ms) {
    return this.#boards.findLastIndex(({ atMs }) => atMs <= ms);
  }
}
