/** A call for help says that somebody is to come; an emergency, that everybody who can is. */
export const HELP_LEVELS = ['help', 'emergency'] as const;
export type HelpLevel = (typeof HELP_LEVELS)[number];

interface EmergencyEventDefinition {
  /** Which one, or where to, may be said once there is a hand free. */
  readonly takesWords?: true;
}

/** What is done in an emergency and is charted with one tap and its time (floor rule 14, product 58). */
export const EMERGENCY_EVENTS = {
  airway: {},
  oxygen: {},
  'drug-given': { takesWords: true },
  compressions: {},
  'ems-called': {},
  'ems-arrived': {},
  moved: { takesWords: true },
} as const satisfies Record<string, EmergencyEventDefinition>;

export type EmergencyEvent = keyof typeof EMERGENCY_EVENTS;
export const emergencyEvents = Object.keys(EMERGENCY_EVENTS) as EmergencyEvent[];

/** How a call ended. `called-in-error` has nothing to tell afterwards. */
export const HELP_OUTCOMES = ['helped', 'watched-closely', 'gone-to-hospital', 'called-in-error'] as const;
export type HelpOutcome = (typeof HELP_OUTCOMES)[number];
