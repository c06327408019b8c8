export interface StatusDefinition {
  /** The person is in the building, or watched at home, so a set of vitals may be charted. */
  readonly inClinic?: true;
  /** The drug runs, or did not stop for good. */
  readonly pumpRuns?: true;
  /** The drug was begun and has not ended: an order for it may still be changed. */
  readonly holdsDrug?: true;
  /** Nothing more happens by itself. */
  readonly ended?: true;
  /** It ended, and the patient is where they were watched: of any other ended visit what is measured later is another's. */
  readonly isStillWatched?: true;
}

/** One list of statuses for all routes; the protocol only changes the label. */
export const SESSION_STATUSES = {
  scheduled: {},
  'checked-in': { inClinic: true },
  'pre-assessment': { inClinic: true },
  ready: { inClinic: true },
  infusing: { inClinic: true, pumpRuns: true, holdsDrug: true },
  paused: { inClinic: true, holdsDrug: true },
  /** Given in portions, of which some are still to come. */
  dosing: { inClinic: true, holdsDrug: true },
  recovering: { inClinic: true },
  discharged: { ended: true },
  transferred: { ended: true },
  left: { ended: true },
  cancelled: { ended: true },
  'no-show': { ended: true },
  /** At home, and help was sent for. */
  escalated: { ended: true, isStillWatched: true },
  /** At home, and nobody answers. */
  'lost-contact': { ended: true, isStillWatched: true },
} as const satisfies Record<string, StatusDefinition>;

export type SessionStatus = keyof typeof SESSION_STATUSES;

export const sessionStatuses = Object.keys(SESSION_STATUSES) as readonly SessionStatus[];

/** The definition of a status, with its optional properties readable. */
export function sessionStatus(status: SessionStatus): StatusDefinition {
  return SESSION_STATUSES[status];
}

export interface MoveDefinition {
  readonly from: readonly SessionStatus[];
  /** The status it leads to; a move that undoes another leads back to where that one began. */
  readonly to?: SessionStatus;
  /** It says that the last move never happened. Both stay readable, neither counts. */
  readonly undoes?: { readonly moves: readonly string[]; readonly withinMinutes?: number };
  /** Judged whatever the screen showed: never refused as stale. */
  readonly neverStale?: true;
  /** Noted when there is time for it: it does not keep the order of what happened to the patient. */
  readonly isAdministrative?: true;
  /** What became of the drug with it. */
  readonly outcome?: InfusionOutcome;
  /** The patient has the drug from here on. */
  readonly beginsDrug?: true;
  /** It goes on from here after a pause: like its beginning, that waits for what calls at high. */
  readonly resumesDrug?: true;
  /** What the patient gets is another than before: a set is due soon after it. */
  readonly changesDose?: true;
  /** Only of a session at home. */
  readonly isAtHome?: true;
  /** Only of a visit in the clinic. */
  readonly isInClinic?: true;
  /** Somebody must have seen the patient in their place: it is not done to who is charted as away (floor rule 16). */
  readonly needsPatient?: true;
  /** Its reason is what a person typed: no wall may show it. */
  readonly hasFreeText?: true;
}

export type InfusionOutcome = 'completed' | 'stopped-early' | 'not-started';

const IN_CLINIC = sessionStatuses.filter((status) => sessionStatus(status).inClinic);

/** The legal moves (clinical.md 1.2). What must be charted first stands in the protocol's gates. */
export const SESSION_MOVES = {
  'check-in': { from: ['scheduled', 'no-show'], to: 'checked-in' },
  seat: { from: ['checked-in'], to: 'pre-assessment', isAdministrative: true },
  ready: { from: ['pre-assessment'], to: 'ready', isAdministrative: true },
  reassess: { from: ['ready'], to: 'pre-assessment', isAdministrative: true, hasFreeText: true },
  start: { from: ['ready'], to: 'infusing', beginsDrug: true, needsPatient: true },
  // the last portion of an order ends the drug: its step says so, and leads to recovery
  'first-dose': { from: ['ready'], to: 'dosing', beginsDrug: true, needsPatient: true },
  'next-dose': { from: ['dosing'], to: 'dosing', needsPatient: true },
  'undo-dose': {
    from: ['dosing', 'recovering'],
    undoes: { moves: ['first-dose', 'next-dose'], withinMinutes: 15 },
  },
  pause: { from: ['infusing'], to: 'paused' },
  resume: { from: ['paused'], to: 'infusing', resumesDrug: true, needsPatient: true },
  'change-rate': { from: ['infusing'], to: 'infusing', changesDose: true },
  bolus: { from: ['infusing'], to: 'infusing', changesDose: true },
  stop: { from: ['infusing', 'paused', 'dosing'], to: 'recovering', neverStale: true, outcome: 'stopped-early' },
  'undo-stop': {
    from: ['recovering'],
    undoes: { moves: ['stop'], withinMinutes: 15 },
    neverStale: true,
  },
  complete: { from: ['infusing'], to: 'recovering', outcome: 'completed' },
  discharge: { from: ['recovering'], to: 'discharged', needsPatient: true },
  transfer: { from: IN_CLINIC, to: 'transferred', neverStale: true, isInClinic: true, hasFreeText: true },
  // charted of the wrong patient: they never left
  'undo-leave': {
    from: ['left', 'transferred'],
    undoes: { moves: ['leave', 'transfer'] },
    isInClinic: true,
    hasFreeText: true,
  },
  leave: { from: IN_CLINIC, to: 'left', neverStale: true, isInClinic: true, hasFreeText: true },
  cancel: { from: ['scheduled', 'checked-in', 'pre-assessment', 'ready'], to: 'cancelled' },
  'no-show': { from: ['scheduled'], to: 'no-show' },
  escalate: { from: ['dosing', 'recovering'], to: 'escalated', neverStale: true, isAtHome: true, hasFreeText: true },
  'lose-contact': { from: ['dosing', 'recovering'], to: 'lost-contact', isAtHome: true, hasFreeText: true },
  // who left comes back, and who was lost is found again, too
  reopen: {
    from: ['discharged', 'left', 'transferred', 'escalated', 'lost-contact'],
    to: 'recovering',
    hasFreeText: true,
  },
} as const satisfies Record<string, MoveDefinition>;

export type SessionMove = keyof typeof SESSION_MOVES;

/** The moves whose reason is free text. */
export type FreeTextMove = {
  [M in SessionMove]: (typeof SESSION_MOVES)[M] extends { hasFreeText: true } ? M : never;
}[SessionMove];

/** The definition of a move, with its optional properties readable. */
export function sessionMove(move: SessionMove): MoveDefinition {
  return SESSION_MOVES[move];
}
