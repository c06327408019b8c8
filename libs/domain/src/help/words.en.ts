import type { EmergencyEvent, HelpLevel, HelpOutcome } from './emergency-events.js';

export const HELP_LEVEL_WORDS: Record<HelpLevel, string> = { help: 'Help', emergency: 'Emergency' };

export const EMERGENCY_EVENT_WORDS: Record<EmergencyEvent, string> = {
  airway: 'Airway opened',
  oxygen: 'Oxygen on',
  'drug-given': 'Drug given',
  compressions: 'Compressions begun',
  'ems-called': 'EMS called',
  'ems-arrived': 'EMS arrived',
  moved: 'Patient moved',
};

export const HELP_OUTCOME_WORDS: Record<HelpOutcome, string> = {
  helped: 'Helped, patient well',
  'watched-closely': 'Stays here, watched closely',
  'gone-to-hospital': 'Gone to hospital',
  'called-in-error': 'Called in error',
};
