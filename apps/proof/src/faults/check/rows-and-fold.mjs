// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { applyEntry, EMPTY_BOARD } from '@chairside/domain';
import { alertOfFold, alertOfRow, readingOfFold, readingOfRow, sessionOfFold, sessionOfRow } from './facts.mjs';

/**
 * @typedef {import('./facts.mjs').Facts} Facts
 * @typedef {import('./records.mjs').Records} Records
 */

/**
 * Where rows and journal tell different stories: both are written in one transaction from the same changes (house 1).
 * @param {Records} records
 */
export function rowsUnlikeFold({ entries, readings, sessions, alerts }) {
  const board = entries.reduce(applyEntry, EMPTY_BOARD);
  const folded = Object.values(board.sessions);
  return [
    ...differences('session', sessions.map(sessionOfRow), folded.map(sessionOfFold)),
    ...differences(
      'reading',
      readings.map(readingOfRow),
      folded.flatMap((session) => session.readings.map((reading) => readingOfFold(session, reading))),
    ),
    ...differences(
      'alert',
      alerts.map(alertOfRow),
      folded.flatMap((session) => session.alerts.map((alert) => alertOfFold(session, alert))),
    ),
  ];
}

/**
 * @param {string} what
 * @param {readonly Facts[]} rows
 * @param {readonly Facts[]} folded
 */
function differences(what, rows, folded) {
  const ofRows = new Set(rows.map(({ id }) => id));
  const ofFold = new Map(folded.map((facts) => [facts.id, facts]));
  return [
    ...rows.flatMap((row) => unlike(`${what} ${row.id}`, row, ofFold.get(row.id))),
    ...folded.filter(({ id }) => !ofRows.has(id)).map(({ id }) => `${what} ${id} is in the journal, and no row`),
  ];
}

/**
 * @param {string} what
 * @param {Facts} row
 * @param {Facts | undefined} folded
 */
function unlike(what, row, folded) {
  if (!folded) return [`${what} is a row, and not in the journal`];
  const columns = Object.keys(row).filter((column) => !isDeepStrictEqual(row[column], folded[column]));
  return columns.map((column) => `${what} has another ${column} in its row than in the journal`);
}
