import type { AlertLevel } from './alert-rules.js';
import type { AlertRule } from './rule-table.js';

/** A provider is told of an adverse event within so many minutes (clinical.md 4). */
export const TELL_WITHIN_MINUTES = 15;

/** The rules of time alone, and when each says something, in minutes since what it is about (clinical.md 6.3). */
export const TIMED_STEPS = {
  // the volume should be in, and nobody charted that it is
  'past-end': [
    { level: 'medium', minutes: 5 },
    { level: 'high', minutes: 10 },
  ],
  // the pump stands, and nobody charted how the patient is
  'long-pause': [{ level: 'medium', minutes: 10 }],
  // the patient is here twice as long after the drug as the protocol asks
  'long-recovery': [{ level: 'low', minutes: 0 }],
  // what the drug did should have cleared, and was last charted as it was (floor rule 2)
  'not-cleared': [{ level: 'medium', minutes: 0 }],
  // the patient should be back, and nobody has seen them (floor rule 16)
  'away-over': [
    { level: 'medium', minutes: 0 },
    { level: 'high', minutes: 5 },
  ],
  // what must be looked at so long after the first dose is not in (clinical.md 6.3)
  'window-missed': [{ level: 'medium', minutes: 0 }],
  // more was given than was ordered, or may be, and no provider has put their name under it (decision 43)
  'given-beyond': [{ level: 'high', minutes: 0 }],
  // an adverse event for which a provider comes to the chair, and nobody charted that one knows of it (clinical.md 4)
  'grave-event': [{ level: 'high', minutes: 0 }],
  // one of which a provider is to be told
  'untold-event': [
    { level: 'low', minutes: 0 },
    { level: 'medium', minutes: TELL_WITHIN_MINUTES },
  ],
  // nobody looked at a patient at home: the monitor calls the peer, then the patient, then for help (floor rule 21)
  'home-check-missed': [
    { level: 'medium', minutes: 3 },
    { level: 'high', minutes: 5 },
  ],
  // whoever watched said to be gone by now, and nobody took over
  'home-unwatched': [{ level: 'high', minutes: 0 }],
} as const satisfies Partial<Record<AlertRule, readonly { level: AlertLevel; minutes: number }[]>>;

export type TimedRule = keyof typeof TIMED_STEPS;
