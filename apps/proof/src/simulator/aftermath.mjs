// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { visibleBoard } from '@chairside/domain';

/**
 * @typedef {import('./world.mjs').World} World
 * @typedef {import('./screen.mjs').Screen} Screen
 * @typedef {{ rule: string, what: string }} Finding
 */

/**
 * What is not as it must be once everything has healed and nobody charts any more.
 * @param {World} world
 * @returns {Finding[]}
 */
export function aftermathOf(world) {
  return [
    ...world.screens.flatMap((screen) => ofScreen(world, screen)),
    ...[...world.record.kept].flatMap(([store, kept]) => ofOutbox(world, store, kept)),
    ...[...world.record.answers].flatMap(([id, ack]) => ofAnswer(world, id, ack)),
    ...ofJournal(world),
    ...[...world.watch.unanswered].flatMap(({ node, process, name }) =>
      process.isGone ? [] : [{ rule: 'never answered (LP3)', what: `${name} to ${node.name}` }],
    ),
  ];
}

/**
 * What a page that was left long since still has on the clock.
 * @param {World} world
 * @returns {Finding[]}
 */
export function leftBy({ left }) {
  return left
    .filter(({ page }) => page.timers.size > 0)
    .map(({ page }) => ({ rule: 'a timer that outlived its screen', what: `${page.name}: ${page.timers.size}` }));
}

/**
 * @param {World} world
 * @param {Screen} screen
 * @returns {Finding[]}
 */
function ofScreen({ truth }, { page, line }) {
  const say = (/** @type {string} */ rule, /** @type {string} */ what) => ({ rule, what: `${page.name}: ${what}` });
  const shown = line.board.current();
  const link = line.link.current();
  const pending = line.pending.current().map(({ command, state }) => `${command.id} ${state}`);
  const found = [];
  if (link.kind !== 'live') found.push(say('not live in the end (P4)', JSON.stringify(link)));
  if (pending.length > 0) found.push(say('shown as on its way in the end', pending.join()));
  if (!shown || shown.revision !== truth.head) {
    return [...found, say('not converged (P4)', `at ${shown?.revision}, the journal at ${truth.head}`)];
  }
  const expected = visibleBoard(shown.view, truth.boardAt(truth.head));
  if (!isDeepStrictEqual(plain(shown.board), plain(expected))) {
    found.push(say('another board in the end (P4)', `at ${shown.revision}`));
  }
  return found;
}

/**
 * What a device wrote down is in the journal, in order, or its author is told that it was refused.
 * @param {World} world
 * @param {import('./device-store.mjs').DeviceStore} store
 * @param {readonly import('./record.mjs').Kept[]} kept
 * @returns {Finding[]}
 */
function ofOutbox({ database, record }, store, kept) {
  const found = store.waiting.map(({ id }) => ({ rule: 'still in the outbox in the end (P13)', what: id }));
  const told = new Set(store.rows.flatMap(({ command, refused }) => (refused ? [command.id] : [])));
  let last = { id: '', revision: 0 };
  for (const { id, name } of kept) {
    const revision = database.byCommand.get(id)?.revision;
    if (revision === undefined) {
      const isTold = told.has(id) || record.answers.get(id)?.ok === false;
      if (!isTold) found.push({ rule: 'lost (P1, P13)', what: `${name} ${id} was kept, and is nowhere` });
    } else {
      if (revision < last.revision) {
        found.push({ rule: 'out of order (LP12)', what: `${id} stands before ${last.id}` });
      }
      last = { id, revision };
    }
  }
  return found;
}

/**
 * What people were told is so: saved is saved, and refused is not.
 * @param {World} world
 * @param {string} id
 * @param {import('@chairside/contracts').Ack} ack
 * @returns {Finding[]}
 */
function ofAnswer({ database }, id, ack) {
  const revision = database.byCommand.get(id)?.revision;
  if (ack.ok && revision !== ack.revision) {
    return [{ rule: 'said to be saved (P1)', what: `${id} at ${ack.revision}, stands at ${revision}` }];
  }
  if (!ack.ok && !ack.problem.retry && revision !== undefined) {
    return [{ rule: 'said to be refused, and saved', what: `${id}: ${ack.problem.code}, stands at ${revision}` }];
  }
  return [];
}

/**
 * @param {World} world
 * @returns {Finding[]}
 */
function ofJournal({ database }) {
  const ids = database.entries.map(({ command_id }) => command_id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => ({ rule: 'stored twice (P2)', what: id }));
}

/** As it would be told over the wire: what is undefined is not there. @param {unknown} value */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
