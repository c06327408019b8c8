import type { Role } from './staff.js';

export const ROLE_WORDS: Record<Role, string> = {
  nurse: 'Nurse',
  'charge-nurse': 'Charge nurse',
  provider: 'Provider',
  'medical-assistant': 'Medical assistant',
  'front-desk': 'Front desk',
  therapist: 'Therapist',
  'remote-monitor': 'Remote monitor',
  'medical-director': 'Medical director',
  administrator: 'Administrator',
  auditor: 'Auditor',
  display: 'Wall display',
  'display-chairs': 'Wall display without people',
  'display-names': 'Wall display with names',
};
