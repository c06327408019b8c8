import { readFileSync } from 'node:fs';
import { readRecording, type Recording } from '../recorded/read-recording.js';
import { SETTINGS } from '../settings.js';
import { readOptions, USAGE, WrongCall, type ReplayOptions } from './options.js';
import { replayFile, type Clinic, type Replayed } from './replay-file.js';
import { reportOf } from './report.js';
import { openScratchClinic } from './scratch-clinic.js';
import { stopOnSignals } from './stop-on-signals.js';
import { isFaithful, lineOf } from './tally.js';

try {
  const options = readOptions(process.argv.slice(2));
  const recording = readRecording(readFileSync(options.file, 'utf8'));
  const { unchartedColumns, refusedRows } = recording;
  if (unchartedColumns.length > 0) console.log(`not charted: ${unchartedColumns.join(', ')}`);
  const { tally, outcomes } = await replay(recording, options, stopOnSignals(console.error));
  for (const note of reportOf(outcomes, refusedRows)) console.log(note);
  // the counts are the very last line
  console.log(lineOf(tally));
  process.exitCode = isFaithful(tally) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof WrongCall) console.error(USAGE);
  process.exitCode = 1;
}

function replay(recording: Recording, { speed, url }: ReplayOptions, stopped: AbortSignal): Promise<Replayed> {
  const { username, password } = SETTINGS;
  const replayIn = (clinic: Clinic) => replayFile(recording, clinic, speed, stopped);
  return url === undefined ? inScratchClinic(replayIn, stopped) : replayIn({ url, username, password });
}

async function inScratchClinic(work: (clinic: Clinic) => Promise<Replayed>, stopped: AbortSignal): Promise<Replayed> {
  const clinic = await openScratchClinic(stopped);
  try {
    return await work({ url: clinic.url, username: 'ana', password: 'chairside' });
  } finally {
    await clinic.close();
  }
}
