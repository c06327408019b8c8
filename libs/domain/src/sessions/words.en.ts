import type { GateName } from './gate-names.js';
import type { SessionStatus } from './session-statuses.js';

/** What a nurse would say aloud; a protocol may have other words for its route. */
export const STATUS_WORDS: Record<SessionStatus, string> = {
  scheduled: 'Scheduled',
  'checked-in': 'Checked in',
  'pre-assessment': 'Getting ready',
  ready: 'Ready to start',
  infusing: 'Infusing',
  paused: 'Paused',
  recovering: 'Recovery',
  discharged: 'Discharged',
  transferred: 'Transferred',
  left: 'Left',
  cancelled: 'Cancelled',
  'no-show': 'No-show',
};

/** What is missing: as the refusal says it, and in the few words that a tile has room for. */
export const GATE_WORDS: Record<GateName, { label: string; short: string }> = {
  identity: { label: 'two identifiers', short: 'identity' },
  'chair-and-nurse': { label: 'chair and nurse', short: 'chair and nurse' },
  consent: { label: 'signed consent', short: 'consent' },
  order: { label: 'signed order', short: 'order' },
  weight: { label: 'weight, measured today', short: 'weight' },
  baseline: {
    label: 'baseline set, blood pressure, heart rate and oxygen not older than 30 minutes',
    short: 'baseline set',
  },
  'second-person': { label: 'rate and volume read from the pump by a second person', short: 'second check' },
  'escort-named': { label: 'escort, by name', short: 'escort' },
  'escort-seen': { label: 'escort seen', short: 'escort seen' },
  'set-since-pause': { label: 'a set taken since the pause', short: 'a set since the pause' },
  'pump-volume': { label: 'volume read from the pump', short: 'pump volume' },
  'stop-described': { label: 'reason and pump volume of the stop', short: 'reason of the stop' },
  'last-set': { label: 'a last set in recovery', short: 'last set' },
};
