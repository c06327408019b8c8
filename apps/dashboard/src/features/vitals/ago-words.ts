import type { Iso } from '@chairside/domain';
import { minutesWords } from './age-words.js';
import { AGO_WORDS } from './ago-words.en.js';
import { ageMinutes } from './clock-time.js';

/** How old something is: "now", "6 min ago". */
export function agoWords(from: Iso, now: Iso): string {
  const minutes = ageMinutes(from, now);
  return minutes < 1 ? minutesWords(minutes) : AGO_WORDS.ago(minutesWords(minutes));
}
