import { readFileSync } from 'node:fs';
import { readRecording, type Recording } from '../recorded/read-recording.js';
import { SETTINGS } from '../settings.js';
import { readOptions, USAGE, WrongCall, type ReplayOptions } from './options.js';
import { replayFile, type Clinic } from './replay-file.js';
import { reportOf } from './report.js';
import { openScratchClinic } from './scratch-clinic.js';
import { isFaithful, lineOf } from './tally.js';

try {
  const options = readOptions(process.argv.slice(2));
  const recording = readRecording(readFileSync(options.file, 'utf8'));
  const isGood =
    options.url === undefined
      ? await inScratchClinic(recording, options)
      : await inClinic(recording, options, options.url);
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof WrongCall) console.error(USAGE);
  process.exitCode = 1;
}

async function inScratchClinic(recording: Recording, options: ReplayOptions): Promise<boolean> {
  const clinic = await openScratchClinic();
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= clinic.close());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void close().finally(() => process.exit(1)));
  }
  try {
    return await replay(recording, { url: clinic.url, username: 'ana', password: 'chairside' }, options.speed, close);
  } finally {
    await close();
  }
}

function inClinic(recording: Recording, { speed }: ReplayOptions, url: string): Promise<boolean> {
  const { username, password } = SETTINGS;
  return replay(recording, { url, username, password }, speed);
}

/** Prints the notes, and the counts as the very last line. */
async function replay(
  recording: Recording,
  clinic: Clinic,
  speed: number,
  before?: () => Promise<void>,
): Promise<boolean> {
  if (recording.unchartedColumns.length > 0) console.log(`not charted: ${recording.unchartedColumns.join(', ')}`);
  const { tally, outcomes } = await replayFile(recording, clinic, speed);
  await before?.();
  for (const note of reportOf(outcomes)) console.log(note);
  console.log(lineOf(tally));
  return isFaithful(tally);
}
