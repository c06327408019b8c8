import type { NotTakenCause } from '../recorded/chart-row.js';
import type { RefusedRow } from '../recorded/read-recording.js';
import type { RowOutcome } from './row-outcome.js';

const CAUSES: Record<NotTakenCause, string> = {
  'sensor-off': 'the file says 0: the sensor was off',
  'half-pressure': 'only half a cuff reading',
  'nothing-measured': 'nothing was measured',
};

const RANGES_SHOWN = 12;
const CELL_SHOWN = 40;

/** What people want to know of a replay beside its counts: why values were refused, and what was not taken. */
export function reportOf(outcomes: readonly RowOutcome[], refusedRows: readonly RefusedRow[] = []): string[] {
  const refused = outcomes.flatMap(({ row, refusals }) =>
    refusals.map(({ sign, value, code }) => ({ line: row.line, what: `refused ${sign} ${asWritten(value)}: ${code}` })),
  );
  const leftOut = outcomes.flatMap(({ row, leftOut: values }) =>
    values.map(({ sign, value }) => ({
      line: row.line,
      what: `left out ${sign} ${value}: the other half of its cuff reading was refused`,
    })),
  );
  const wholly = outcomes
    .filter(({ charted }) => charted === null)
    .map(({ row }) => ({ line: row.line, what: 'refused as a whole: nothing of the row could be charted' }));
  const nowhere = refusedRows.map(({ line, why }) => ({ line, what: `refused as a whole: ${why}` }));
  const notTaken = outcomes.flatMap(({ row, charted }) =>
    (charted?.set.notes ?? []).map(({ sign, cause }) => ({
      line: row.line,
      what: `${sign} charted as not taken (equipment): ${CAUSES[cause]}`,
    })),
  );
  return [...grouped(refused), ...grouped(leftOut), ...grouped(wholly), ...grouped(nowhere), ...grouped(notTaken)];
}

/** A number, or the text of a cell: in quotes, and no longer than a line can bear. */
function asWritten(value: number | string): string {
  return typeof value === 'number' ? `${value}` : JSON.stringify(value.slice(0, CELL_SHOWN));
}

function grouped(notes: readonly { line: number; what: string }[]): string[] {
  const lines = new Map<string, number[]>();
  for (const { line, what } of notes) {
    const same = lines.get(what) ?? [];
    lines.set(what, same);
    same.push(line);
  }
  return [...lines].map(([what, at]) => `${what} (${at.length === 1 ? 'line' : 'lines'} ${rangesOf(at)})`);
}

/** 2, 3, 4, 7 as "2-4, 7". */
function rangesOf(lines: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && line <= last.to + 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  const shown = ranges.slice(0, RANGES_SHOWN).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
  const hidden = ranges.slice(RANGES_SHOWN).reduce((count, { from, to }) => count + to - from + 1, 0);
  return hidden === 0 ? shown.join(', ') : `${shown.join(', ')} and ${hidden} more`;
}
