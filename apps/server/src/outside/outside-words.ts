import {
  ALERT_LEVELS,
  LADDER,
  type AlertLevel,
  type Board,
  type CalledWho,
  type Change,
  type Entry,
  type HelpCaller,
  type HelpPlace,
  type Id,
} from '@chairside/domain';

/** What is told outside the building: ids, the chair, the level and the step; no name, no value, no words of anybody. */
export type OutsideWord =
  | {
      about: 'alert';
      alertId: Id;
      sessionId: Id;
      chair: string | null;
      level: AlertLevel;
      called: CalledWho;
      staffId: Id | null;
    }
  | { about: 'emergency'; callId: Id; sessionId: Id | null; chair: string | null; level: 'emergency' };

/** The steps of the ladder and the emergencies of an entry, with the chair as the board shows it now. */
export function wordsOf(entry: Pick<Entry, 'changes'>, board: Board): OutsideWord[] {
  return entry.changes.flatMap((change) => wordOf(change, board) ?? []);
}

function wordOf(change: Change, board: Board): OutsideWord | null {
  switch (change.type) {
    case 'alert-escalated': {
      const { alertId, sessionId, called } = change;
      const chair = chairName(board.sessions[sessionId]?.chairId ?? null, board);
      const { who, staffId = null } = called;
      return { about: 'alert', alertId, sessionId, chair, level: levelCalling(who), called: who, staffId };
    }
    case 'help-called':
      return emergency(change.call.id, change.call.callers[0], change.call.place, board);
    case 'help-joined': {
      const { callId, caller } = change;
      return emergency(callId, caller, board.helpCalls[callId]?.place ?? NOWHERE, board);
    }
    default:
      return null;
  }
}

const NOWHERE: Pick<HelpPlace, 'sessionId' | 'chairId'> = { sessionId: null, chairId: null };

function emergency(callId: Id, caller: HelpCaller, place: typeof NOWHERE, board: Board): OutsideWord | null {
  if (caller.level !== 'emergency') return null;
  const { sessionId } = place;
  const chairId = place.chairId ?? board.sessions[sessionId ?? '']?.chairId ?? null;
  return { about: 'emergency', callId, sessionId, chair: chairName(chairId, board), level: 'emergency' };
}

function chairName(chairId: Id | null, board: Board): string | null {
  return board.chairs[chairId ?? '']?.name ?? null;
}

function levelCalling(who: CalledWho): AlertLevel {
  return ALERT_LEVELS.find((level) => LADDER[level].some((step) => step.who === who)) ?? 'high';
}
