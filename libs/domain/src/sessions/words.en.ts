import type { SessionStatus } from './session-statuses.js';

/** What a nurse would say aloud; a protocol may have other words for its route. */
export const STATUS_WORDS: Record<SessionStatus, string> = {
  scheduled: 'Scheduled',
  'checked-in': 'Checked in',
  'pre-assessment': 'Getting ready',
  ready: 'Ready to start',
  infusing: 'Infusing',
  paused: 'Paused',
  dosing: 'Dosing',
  recovering: 'Recovery',
  discharged: 'Discharged',
  transferred: 'Transferred',
  left: 'Left',
  cancelled: 'Cancelled',
  'no-show': 'No-show',
  escalated: 'Help sent',
  'lost-contact': 'Lost contact',
};
