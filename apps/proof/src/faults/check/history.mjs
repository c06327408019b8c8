// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { applyEntry, boardDigest, decide, DomainError, EMPTY_BOARD, visibleBoard } from '@chairside/domain';

/**
 * @typedef {import('@chairside/domain').Board} Board
 * @typedef {import('../load/screen.mjs').Shown} Shown
 * @typedef {import('../load/writer.mjs').Operation} Operation
 * @typedef {import('./records.mjs').Records} Records
 */

/** The journal folded from its first entry, one board for each revision that somebody asks for. */
export class History {
  #boards;

  /**
   * @param {Records['entries']} entries
   * @param {Iterable<number>} wanted revisions
   */
  constructor(entries, wanted) {
    const revisions = new Set(wanted);
    this.#boards = new Map([[0, EMPTY_BOARD]]);
    let board = EMPTY_BOARD;
    for (const entry of entries) {
      board = applyEntry(board, entry);
      if (revisions.has(entry.revision)) this.#boards.set(entry.revision, board);
    }
  }

  /** @param {number} revision */
  at(revision) {
    return this.#boards.get(revision);
  }
}

/**
 * Screens that do not show what the journal says (trust P4): another board, an old one, or one that is not live.
 * @param {readonly Shown[]} shown
 * @param {Records} records
 */
export function divergedScreens(shown, { entries, clinic }) {
  const history = new History(
    entries,
    shown.map(({ revision }) => revision),
  );
  return shown.flatMap((screen) => {
    const { name, revision, epoch, view, digest, isLive, isSignedOut, steppedBack } = screen;
    const board = history.at(revision);
    const faults = [
      ...(isLive || isSignedOut ? [] : ['is not live']),
      ...(epoch === clinic.epoch && board ? [] : [`stands at revision ${revision} of another history`]),
      ...(board && digestOf(board, view) !== digest ? [`shows another board at revision ${revision}`] : []),
      ...(steppedBack > 0 ? [`went back to an older board ${steppedBack} times`] : []),
    ];
    return faults.map((fault) => `${name} ${fault}`);
  });
}

/**
 * @param {Board} board
 * @param {string} view
 */
function digestOf(board, view) {
  return boardDigest(visibleBoard(/** @type {import('@chairside/domain').View} */ (view), board));
}

/**
 * Entries whose changes are not what the rules make of the command on the board of its time: a change that another node
 * did not know of, or an alert that was not raised (trust P6, P12).
 * @param {readonly Operation[]} operations
 * @param {Records['entries']} entries
 * @param {number} rate of the clinic's clock
 */
export function undecided(operations, entries, rate) {
  const commands = new Map(operations.map(({ command, role }) => [command.id, { command, role }]));
  let board = EMPTY_BOARD;
  const wrong = [];
  for (const entry of entries) {
    const sent = commands.get(entry.commandId);
    if (sent && !isWhatIsDecided(board, { ...sent, rate }, entry))
      wrong.push(`revision ${entry.revision} is not what the rules decide`);
    board = applyEntry(board, entry);
  }
  return wrong;
}

/**
 * @param {Board} board
 * @param {{ command: import('@chairside/domain').Command, role: string, rate: number }} sent
 * @param {Records['entries'][number]} entry
 */
function isWhatIsDecided(board, { command, role, rate }, { actorId, recordedAt, changes }) {
  const actor = /** @type {import('@chairside/domain').Actor} */ ({ id: actorId, role });
  try {
    const decided = decide(board, command, { actor, now: recordedAt, rate });
    return isDeepStrictEqual(JSON.parse(JSON.stringify(decided)), changes);
  } catch (error) {
    // the rules refuse on this board what was stored
    if (error instanceof DomainError) return false;
    throw error;
  }
}
