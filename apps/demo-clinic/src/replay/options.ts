import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SETTINGS } from '../settings.js';

export interface ReplayOptions {
  file: string;
  speed: number;
  url: string | undefined;
}

/** How the replay was called in a way that cannot be meant. */
export class WrongCall extends Error {}

export const USAGE = `npm run replay -- --file recording.csv [--speed N] [--url http://127.0.0.1:3000]
  --file   CSV with the columns session, minute, sbp, dbp, map, hr, spo2, rr (pulse and flags are not charted)
  --speed  0 as fast as the clinic answers (default), N for N times real time
  --url    a running clinic, signed in to with CHAIRSIDE_USER and CHAIRSIDE_PASSWORD (ana, chairside);
           without it, a server of its own on a database that is removed afterwards`;

/** What was asked for on the command line. Throws WrongCall. */
export function readOptions(args: readonly string[]): ReplayOptions {
  const { file, speed: speedText, url } = parsed(args);
  if (file === undefined) throw new WrongCall('--file is missing');
  const speed = Number(speedText);
  if (speedText.trim() === '' || !Number.isFinite(speed) || speed < 0) {
    throw new WrongCall(`--speed must be 0 or more, not ${JSON.stringify(speedText)}`);
  }
  return { file: found(file), speed, url: url === undefined ? undefined : addressOf(url) };
}

function parsed(args: readonly string[]) {
  try {
    const options = {
      file: { type: 'string' },
      speed: { type: 'string', default: '0' },
      url: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
}

/** npm runs a script in the project's folder; a file is meant from where npm was called. */
function found(file: string): string {
  const folders = [process.cwd(), SETTINGS.calledIn];
  const path = folders.map((folder) => resolve(folder, file)).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new WrongCall(`there is no file ${file}`);
  return path;
}

function addressOf(url: string): string {
  if (!URL.canParse(url)) throw new WrongCall(`--url is no address: ${url}`);
  return new URL(url).origin;
}
