import { clockTime } from '../vitals/clock-time.js';
import type { OfPump } from './timeline-line.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';

/** What of the pump was charted in error. */
export function strikeTitle({ charted, at, ml }: OfPump, timeZone: string): string {
  const title = charted === 'bolus' ? words.strikeBolusTitle : words.strikeVolumeTitle;
  return title(ml, clockTime(at, timeZone));
}
