// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { visibleBoard } from '@chairside/domain';

/** @typedef {import('./world.mjs').World} World */

/** What must be true once everything has healed and nobody has charted for a while. @param {World} world */
export function judgeAftermath(world) {
  for (const screen of world.screens) judgeScreen(world, screen);
  for (const [store, kept] of world.record.kept) judgeKept(world, store, kept);
  judgeAnswers(world);
  judgeJournal(world);
  for (const { node, process, name } of world.watch.unanswered) {
    if (!process.isGone) world.fault('never answered (LP3)', `${name} to ${node.name}`);
  }
}

/** Whoever has left the board long since has nothing more on the clock. @param {World} world */
export function judgeLeft(world) {
  for (const { page } of world.left) {
    if (page.timers.size > 0) world.fault('a timer that outlived its screen', `${page.name}: ${page.timers.size}`);
  }
}

/**
 * @param {World} world
 * @param {import('./screen.mjs').Screen} screen
 */
function judgeScreen(world, { page, line }) {
  const { truth } = world;
  const shown = line.board.current();
  const link = line.link.current();
  if (link.kind !== 'live') world.fault('not live in the end (P4)', `${page.name}: ${JSON.stringify(link)}`);
  if (!shown || shown.revision !== truth.head)
    return world.fault('not converged (P4)', `${page.name}: at ${shown?.revision}, the journal at ${truth.head}`);
  const expected = visibleBoard(shown.view, truth.boardAt(truth.head));
  if (!isDeepStrictEqual(plain(shown.board), plain(expected)))
    world.fault('another board in the end (P4)', `${page.name}: at ${shown.revision}`);
  const pending = line.pending.current().map(({ command, state }) => `${command.id} ${state}`);
  if (pending.length > 0) world.fault('shown as on its way in the end', `${page.name}: ${pending.join()}`);
}

/**
 * @param {World} world
 * @param {import('./device-store.mjs').DeviceStore} store
 * @param {readonly import('./record.mjs').Kept[]} kept
 */
function judgeKept(world, store, kept) {
  const { database, record } = world;
  for (const { id } of store.rows) world.fault('still in the outbox in the end (P13)', id);
  let last = { id: '', revision: 0 };
  for (const { id, name } of kept) {
    const revision = database.byCommand.get(id)?.revision;
    if (revision === undefined) {
      if (!record.wasRefused(id)) world.fault('lost (P1, P13)', `${name} ${id} was kept, and is nowhere`);
      continue;
    }
    if (revision < last.revision) world.fault('out of order (LP12)', `${id} stands before ${last.id}`);
    last = { id, revision };
  }
}

/** What people were told is so: saved is saved, refused is not. @param {World} world */
function judgeAnswers(world) {
  for (const [id, ack] of world.record.answers) {
    const row = world.database.byCommand.get(id);
    if (ack.ok && row?.revision !== ack.revision)
      world.fault('said to be saved (P1)', `${id} at ${ack.revision}, stands at ${row?.revision}`);
    if (!ack.ok && !ack.problem.retry && row)
      world.fault('said to be refused, and saved', `${id}: ${ack.problem.code}, stands at ${row.revision}`);
  }
}

/** @param {World} world */
function judgeJournal(world) {
  const seen = new Set();
  for (const { command_id } of world.database.entries) {
    if (seen.has(command_id)) world.fault('stored twice (P2)', command_id);
    seen.add(command_id);
  }
}

/** As it would be told over the wire: what is undefined is not there. @param {unknown} value */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
