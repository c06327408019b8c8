import { readFileSync } from 'node:fs';
import type { Values } from '@chairside/domain';
import { chartRow } from '../recorded/chart-row.js';
import { readRecording } from '../recorded/read-recording.js';

// the data lies with the sources: a build compiles, it does not copy
const FILE = new URL('../../src/recordings/two_hour_windows.csv', import.meta.url);

/** The windows of the recording, each its rows in order, as they are charted. */
export function loadWindows(): Values[][] {
  const { rows, signs } = readRecording(readFileSync(FILE, 'utf8'));
  const windows = new Map<string, Values[]>();
  for (const row of rows) {
    const window = windows.get(row.session) ?? [];
    windows.set(row.session, window);
    window.push(chartRow(row.measured, signs).values);
  }
  return [...windows.values()];
}
