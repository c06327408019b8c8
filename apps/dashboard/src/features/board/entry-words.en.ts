import type { CommandName } from '@chairside/domain';

/** What a command charts. */
export const ENTRY_WORDS: Partial<Record<CommandName, string>> = {
  'vitals:record': 'Set',
  'vitals:correct': 'Correction',
  'session:pause': 'Pause',
  'session:change-rate': 'New rate',
  'session:bolus': 'Bolus',
  'pump:note': 'Pump note',
  'preparation:record': 'Check before the drug',
  'session:stop': 'Pump stopped',
  'session:complete': 'All given',
  'session:undo-stop': 'Not stopped',
  'session:describe-stop': 'Reason for the stop',
  'pump:read': 'Pump volume',
  'consent:record': 'Consent',
  'escort:name': 'Escort',
  'effect:note': 'Side effect',
  'effect:follow': 'Side effect',
  'medicine:give': 'Medicine',
  'note:write': 'Note',
  'session:away': 'Away',
  'session:back': 'Back',
  'home:record': 'Home session entry',
  'help:call': 'Call for help',
  'help:note': 'Emergency note',
  'check:record': 'Check before going home',
  'score:record': 'Recovery score',
  'alert:acknowledge': 'I have it',
};

/** Of an entry that was refused in the end. */
export const REFUSAL_WORDS = {
  notSaved: (what: string, where: string) => `Not saved: ${what}, ${where}.`,
  offTheBoard: 'a visit that is not on the board',
  dismiss: 'I have seen it',
} as const;

/** Of an entry that waits on this device, or is on its way. */
export const HELD_WORDS = {
  held: (what: string) => `${what} held here`,
  sending: (what: string) => `${what} sending`,
} as const;
