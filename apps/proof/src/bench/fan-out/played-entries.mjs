// @ts-check
import { visibleChange } from '@chairside/domain';
import { ASSISTANT } from '../../played-day/played-day.mjs';
import { CHAIRS, NOW_MINUTE, sixteenInfusions } from '../board-paint/sixteen-infusions.mjs';

/**
 * @typedef {import('@chairside/domain').Entry} Entry
 * @typedef {import('@chairside/contracts').SentEntries} SentEntries
 */

const MINUTES_APART = 0.1;
export const EPOCH = 'bench';

/**
 * A board of sixteen infusions, and the entries of sets that are charted on it, each decided by the domain's own rules.
 * @param {number} count
 */
export function playedEntries(count) {
  const { day, chart } = sixteenInfusions();
  const start = { board: day.board, revision: day.revision, now: day.at(NOW_MINUTE) };
  const entries = Array.from({ length: count }, (_, turn) => {
    const minute = NOW_MINUTE + (turn + 1) * MINUTES_APART;
    const { id: commandId, revision, changes } = chart((turn % CHAIRS) + 1, turn, minute);
    const recordedAt = day.at(minute);
    const by = { name: /** @type {const} */ ('vitals:record'), actorId: ASSISTANT.id, actingRole: ASSISTANT.role };
    return /** @type {Entry} */ ({ revision, commandId, ...by, recordedAt, changes });
  });
  return { ...start, entries };
}

/**
 * What the server sends of an entry that was committed alone.
 * @param {Entry} entry
 * @returns {SentEntries}
 */
export function messageOf({ revision, recordedAt, commandId, actorId, changes }) {
  const visible = changes.flatMap((change) => visibleChange('clinical', change) ?? []);
  const sent = { revision, recordedAt, commandId, actorId, changes: visible };
  return { epoch: EPOCH, from: revision, to: revision, entries: [sent] };
}
