import {
  nurseNow,
  openingFindings,
  sessionStatus,
  type Board,
  type Chair,
  type HelpCall,
  type Id,
  type Iso,
  type LiveSession,
  type Patient,
  type Protocol,
  type Shortfall,
  type StaffMember,
} from '@chairside/domain';

/** One session with everything that its page says beside it. */
export interface SessionInView {
  session: LiveSession;
  protocol: Protocol;
  patient: Patient | undefined;
  chair: Chair | undefined;
  nurse: StaffMember | undefined;
  /** Who looks after that nurse's chairs meanwhile. */
  coveredBy: StaffMember | undefined;
  /** What of the opening list the first drug of the day finds open. */
  openingList: Shortfall[];
  staff: Board['staff'];
  chairs: Board['chairs'];
  plan: Board['plan'];
  shift: Board['shift'];
  /** The calls for help of this patient. */
  calls: HelpCall[];
  /** The chairs in which another patient sits. */
  takenChairs: ReadonlySet<Id>;
  /** When the next of the others is booked for a chair. */
  bookedChairs: ReadonlyMap<Id, Iso>;
  /** The clinic's day and zone, for ages and clock times. */
  day: string;
  timeZone: string;
  weightUnit: 'kg' | 'lb';
  /** A session of another day: it can be read, not charted. */
  isReadOnly: boolean;
}

/** A session on a board, with its names; nothing when the board does not know its protocol. */
export function inView(board: Board, session: LiveSession, patient?: Patient): SessionInView | null {
  const protocol = board.protocols[session.protocolId];
  if (!protocol || !board.clinic) return null;
  const now = nurseNow(board.shift.covers, session.nurseId);
  return {
    session,
    protocol,
    patient: patient ?? board.patients[session.patientId],
    chair: board.chairs[session.chairId ?? ''],
    nurse: board.staff[session.nurseId ?? ''],
    coveredBy: now === session.nurseId ? undefined : board.staff[now ?? ''],
    openingList: openingFindings(board),
    staff: board.staff,
    chairs: board.chairs,
    plan: board.plan,
    shift: board.shift,
    calls: Object.values(board.helpCalls).filter(({ place }) => place.sessionId === session.id),
    takenChairs: takenChairs(board, session),
    bookedChairs: bookedChairs(board, session),
    day: board.day ?? session.day,
    timeZone: board.clinic.timeZone,
    weightUnit: board.clinic.weightUnit,
    isReadOnly: patient !== undefined,
  };
}

function takenChairs({ sessions }: Board, own: LiveSession): Set<Id> {
  const others = Object.values(sessions).filter(({ id, status }) => id !== own.id && sessionStatus(status).inClinic);
  return new Set(others.flatMap(({ chairId }) => chairId ?? []));
}

function bookedChairs({ sessions }: Board, own: LiveSession): Map<Id, Iso> {
  const toCome = Object.values(sessions).filter(({ id, status }) => id !== own.id && status === 'scheduled');
  // the earliest is set last, and stands
  const latestFirst = toCome.sort((a, b) => b.scheduledAt.localeCompare(a.scheduledAt));
  return new Map(
    latestFirst.flatMap(({ plannedChairId: chair, scheduledAt }) => (chair ? [[chair, scheduledAt]] : [])),
  );
}
