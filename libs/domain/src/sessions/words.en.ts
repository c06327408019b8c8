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

/** What is missing, as the screen and the refusal say it. */
export const GATE_WORDS: Record<GateName, string> = {
  identity: 'two identifiers',
  'chair-and-nurse': 'chair and nurse',
  consent: 'signed consent',
  order: 'signed order',
  weight: 'weight, measured today',
  baseline: 'baseline set, blood pressure, heart rate and oxygen not older than 30 minutes',
  'second-person': 'rate and volume read from the pump by a second person',
  'escort-named': 'escort, by name',
  'escort-seen': 'escort seen',
  'set-since-pause': 'a set taken since the pause',
  'pump-volume': 'volume read from the pump',
  'stop-described': 'reason and pump volume of the stop',
  'last-set': 'a last set in recovery',
};
