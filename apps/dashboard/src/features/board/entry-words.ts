import type { Command } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { ENTRY_WORDS } from './entry-words.en.js';
import { words } from './words.en.js';

/** What a command charts, and for when where it says so: "Set 10:52", "Pump stopped". */
export function entryWords({ name, payload }: Pick<Command, 'name' | 'payload'>, timeZone: string): string {
  const at = 'takenAt' in payload ? payload.takenAt : 'at' in payload ? payload.at : undefined;
  const what = ENTRY_WORDS[name] ?? words.otherEntry;
  return at === undefined ? what : `${what} ${clockTime(at, timeZone)}`;
}
