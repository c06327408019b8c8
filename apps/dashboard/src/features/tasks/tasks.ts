import {
  drugStart,
  isProvider,
  leftAndNotCalled,
  owedCoSignatures,
  sessionStatus,
  untoldEvents,
  type AdverseEvent,
  type Board,
  type Id,
  type LeftVisit,
  type LiveSession,
  type OwedCoSignature,
  type Role,
} from '@chairside/domain';

/** A signature that is owed, and the visit that it is owed in. */
export interface OwedTask extends OwedCoSignature {
  session: LiveSession;
}

/** What a provider has to do: orders to sign of who is here or due today, signatures that are owed, and who is to be called back. */
export interface ProviderTasks {
  orders: LiveSession[];
  owed: OwedTask[];
  /** Who left and is to be called back, the earliest first. */
  callBacks: CallBack[];
  /** Events of who is gone, of which no provider was told. */
  untold: UntoldTask[];
}

/** The alert of it ended with the visit; that nobody knows did not. */
export interface UntoldTask {
  session: LiveSession;
  event: AdverseEvent;
}

export interface CallBack {
  session: LiveSession;
  left: LeftVisit;
}

/** The tasks of the board's day. */
export function providerTasks({ sessions, protocols }: Board): ProviderTasks {
  const all = Object.values(sessions);
  const orders = all
    .filter((session) => isBeforeDrug(session) && session.order === null)
    .filter(({ protocolId }) => protocols[protocolId]?.gates.ready?.includes('order') === true)
    .sort((a, b) => a.scheduledAt.localeCompare(b.scheduledAt));
  const owed = all.flatMap((session) => owedCoSignatures(session).map((one) => ({ ...one, session })));
  const callBacks = all
    .flatMap((session) => {
      const left = leftAndNotCalled(session);
      return left ? [{ session, left }] : [];
    })
    .sort((a, b) => a.left.at.localeCompare(b.left.at));
  const untold = all
    .filter(({ status }) => sessionStatus(status).ended === true)
    .flatMap((session) => untoldEvents(session).map((event) => ({ session, event })));
  return { orders, untold, owed: owed.sort((a, b) => a.since.localeCompare(b.since)), callBacks };
}

function isBeforeDrug(session: LiveSession): boolean {
  if (drugStart(session) !== undefined) return false;
  const { status } = session;
  return status === 'scheduled' || sessionStatus(status).inClinic === true;
}

/** Whether this person is the one, or one of those, who can sign. */
export function canSign({ by, saidBy, ofDirector }: OwedCoSignature, me: Id, role: Role | null): boolean {
  if (ofDirector) return role === 'medical-director';
  if (role === null || !isProvider(role)) return false;
  return by === null ? saidBy !== me : by === me;
}
