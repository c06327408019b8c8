import type { CommandName, SystemCommand } from '../journal/command.js';
import { DISPLAYS, isDisplay, ROLES, type ActingRole } from './staff.js';

export const READS = [
  'board',
  'session',
  'patients',
  'patient',
  'plan',
  'review',
  'review-entries',
  'limit-counts',
  'limit-preview',
  'coverage',
] as const;
export type ReadName = (typeof READS)[number];

const SYSTEM_ONLY = ['system'] as const;
export const NURSES = ['nurse', 'charge-nurse'] as const;
const PROVIDERS = ['provider', 'medical-director'] as const;
const CLINICIANS = [...NURSES, ...PROVIDERS] as const;
const BEDSIDE = [...CLINICIANS, 'medical-assistant'] as const;
/** "Pump stopped" and a call for help are never refused to a person (floor rule 14); a display is not one. */
export const ANYONE = ROLES.filter((role) => !isDisplay(role));
/** Who may watch a session at home; a remote monitor does nothing at a chair. */
const MONITORS = ['remote-monitor', ...CLINICIANS] as const;
const BEDSIDE_OR_HOME = [...BEDSIDE, 'remote-monitor'] as const;
const PLANNERS = [...CLINICIANS, 'medical-assistant', 'front-desk', 'administrator'] as const;
/** How visits are paid for is for who plans them and who answers for them, and nothing that a bedside needs to know. */
const PAYMENTS = ['charge-nurse', ...PROVIDERS, 'front-desk', 'administrator'] as const;
/** Whoever may reach a patient: before a visit, when nobody comes, or after somebody left. */
const WHO_CALLS = [...PLANNERS, 'remote-monitor'] as const;

type Permissions = Record<Exclude<CommandName, SystemCommand> | ReadName, readonly ActingRole[]> &
  Record<SystemCommand, typeof SYSTEM_ONLY>;

/** Who may do and read what. Complete, and the system's commands its own, or it does not compile. */
export const PERMISSIONS: Permissions = {
  'clinic:found': SYSTEM_ONLY,
  'day:open': SYSTEM_ONLY,
  'staff:add': SYSTEM_ONLY,
  'protocol:publish': SYSTEM_ONLY,
  'alert:raise-overdue': SYSTEM_ONLY,
  'alert:raise-timed': SYSTEM_ONLY,
  'alert:escalate': SYSTEM_ONLY,
  'alert:look-again': SYSTEM_ONLY,
  'protocol:revise': ['medical-director'],
  'chair:add': PLANNERS,
  'chair:retire': PLANNERS,
  'day:plan': PLANNERS,
  'patient:register': PLANNERS,
  'patient:correct': PLANNERS,
  'coverage:note': PAYMENTS,
  'session:book': PLANNERS,
  'session:rebook': PLANNERS,
  'session:check-in': [...BEDSIDE_OR_HOME, 'front-desk'],
  'session:seat': BEDSIDE,
  'consent:record': BEDSIDE_OR_HOME,
  'escort:name': [...BEDSIDE, 'front-desk'],
  'order:sign': PROVIDERS,
  'pump:check': BEDSIDE,
  'pump:read': CLINICIANS,
  'pump:note': CLINICIANS,
  'dose:order': PROVIDERS,
  'dose:check': BEDSIDE,
  'dose:give': MONITORS,
  'dose:undo': MONITORS,
  'preparation:record': BEDSIDE_OR_HOME,
  'preparation:carry': BEDSIDE_OR_HOME,
  'session:ready': MONITORS,
  'session:reassess': MONITORS,
  'session:start': CLINICIANS,
  'session:pause': CLINICIANS,
  'session:resume': CLINICIANS,
  'session:change-rate': CLINICIANS,
  'session:bolus': CLINICIANS,
  'session:stop': ANYONE,
  'session:undo-stop': BEDSIDE,
  'session:describe-stop': BEDSIDE,
  'session:complete': CLINICIANS,
  'session:away': BEDSIDE,
  'session:back': BEDSIDE,
  'home:record': MONITORS,
  'home:watch': MONITORS,
  'session:escalate': MONITORS,
  'session:lose-contact': MONITORS,
  'session:discharge': MONITORS,
  'session:transfer': CLINICIANS,
  'session:leave': BEDSIDE,
  'session:cancel': PLANNERS,
  'session:no-show': PLANNERS,
  'session:undo-leave': BEDSIDE,
  'session:reopen': MONITORS,
  'vitals:record': BEDSIDE_OR_HOME,
  'vitals:correct': BEDSIDE_OR_HOME,
  'check:record': BEDSIDE,
  'score:record': CLINICIANS,
  'effect:note': BEDSIDE_OR_HOME,
  'effect:follow': BEDSIDE_OR_HOME,
  'effect:strike': BEDSIDE,
  'medicine:give': CLINICIANS,
  'medicine:strike': CLINICIANS,
  'limit:set': CLINICIANS,
  'note:write': BEDSIDE_OR_HOME,
  'note:strike': BEDSIDE,
  'contact:record': WHO_CALLS,
  'contact:strike': WHO_CALLS,
  'adverse-event:report': CLINICIANS,
  'adverse-event:judge': CLINICIANS,
  'adverse-event:tell': BEDSIDE,
  'adverse-event:strike': CLINICIANS,
  'help:call': ANYONE,
  'help:answer': ANYONE,
  'help:locate': ANYONE,
  'help:note': ANYONE,
  'help:end': ANYONE,
  'help:describe': ANYONE,
  'vial:open': CLINICIANS,
  'vial:draw': CLINICIANS,
  'vial:return': CLINICIANS,
  'waste:record': CLINICIANS,
  'drug-count:record': CLINICIANS,
  'drug:witness': BEDSIDE,
  'drug:strike': CLINICIANS,
  'covering:plan': ['charge-nurse', ...PROVIDERS],
  'covering:take': PROVIDERS,
  'chairs:cover': CLINICIANS,
  'chairs:hand-back': CLINICIANS,
  'session:hand-over': CLINICIANS,
  'day-list:mark': BEDSIDE,
  'day-list:decide': PROVIDERS,
  'co-signature:sign': PROVIDERS,
  'alert:acknowledge': MONITORS,
  'alert:snooze': MONITORS,
  board: [...BEDSIDE_OR_HOME, ...DISPLAYS],
  session: BEDSIDE_OR_HOME,
  patients: PLANNERS,
  patient: PLANNERS,
  plan: PLANNERS,
  review: PROVIDERS,
  'review-entries': PROVIDERS,
  'limit-counts': PROVIDERS,
  'limit-preview': ['medical-director'],
  coverage: PAYMENTS,
};

/** Whether someone in a role may do or read something. */
export function may(role: ActingRole, what: CommandName | ReadName): boolean {
  const roles: readonly ActingRole[] = PERMISSIONS[what];
  return roles.includes(role);
}

/** Who may answer for a patient in a chair. */
export function isClinician(role: ActingRole): boolean {
  return CLINICIANS.some((clinician) => clinician === role);
}

/** Who decides what a nurse may not alone. */
export function isProvider(role: ActingRole): boolean {
  return PROVIDERS.some((provider) => provider === role);
}
