import { ADVERSE_EVENT_WORDS, unreportedStop, untoldEvents } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { STOP_REASON_WORDS } from '../sessions/words.en.js';
import { EVENT_WORDS as words } from './words.en.js';

/** What of adverse events is open while a patient goes: a stop that nobody reported, and what no provider knows of. */
export function eventMatters({ session }: SessionInView): string[] {
  const stop = unreportedStop(session);
  return [
    ...(stop?.reason ? [words.stopUnreported(STOP_REASON_WORDS[stop.reason])] : []),
    ...untoldEvents(session).map(({ term }) => words.untold(ADVERSE_EVENT_WORDS[term].label)),
  ];
}
