import { minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import type { EmergencyEvent, HelpLevel, HelpOutcome } from './emergency-events.js';

/** Where somebody is to come: to a patient, to a chair, or to a place that has no chair; nothing of it where nobody said. */
export interface HelpPlace {
  sessionId: Id | null;
  chairId: Id | null;
  /** "The corridor", in the caller's words. */
  words: string | null;
}

/** Something that a person said, when it was so and when the clinic heard of it. */
export interface SaidByPerson {
  by: Id;
  at: Iso;
  recordedAt: Iso;
}

/** Where it is, said after the tap that called; `was` is what stood before, of which nothing is overwritten. */
export interface PlaceSaid extends SaidByPerson {
  place: HelpPlace;
  was: HelpPlace;
}

/** Somebody who called; a second one from the same place joins the call that is open there. */
export interface HelpCaller extends SaidByPerson {
  /** The command that called. */
  id: Id;
  level: HelpLevel;
}

/** What was done, by one tap. */
export interface HelpNote extends SaidByPerson {
  id: Id;
  event: EmergencyEvent;
  words: string | null;
}

/** A call for help or an emergency: who called, who came, what was done and how it ended. Nothing of it is overwritten. */
export interface HelpCall {
  id: Id;
  /** Where it is as it was said last. */
  place: HelpPlace;
  /** Each time that it was said after the call, oldest first. */
  located: PlaceSaid[];
  callers: [HelpCaller, ...HelpCaller[]];
  answers: SaidByPerson[];
  notes: HelpNote[];
  ended: (SaidByPerson & { outcome: HelpOutcome }) | null;
  /** What happened, charted once there was time for it. */
  description: (SaidByPerson & { words: string }) | null;
}

/** So long after an emergency was called routine tones elsewhere are held (floor rule 14). */
const TONES_HELD_MINUTES = 10;

/** An emergency as soon as one of its callers said so. */
export function levelOfCall({ callers }: Pick<HelpCall, 'callers'>): HelpLevel {
  return callers.some(({ level }) => level === 'emergency') ? 'emergency' : 'help';
}

/** When the clock of a call began: what waited on a device may have been first. */
export function calledAt({ callers }: Pick<HelpCall, 'callers'>): Iso {
  return callers.reduce<Iso>((first, { at }) => (at < first ? at : first), callers[0].at);
}

/**
 * The last time that a place was said which was not the one that stood: whoever was sent there is to read it. Nothing where
 * the place stands as it was said first.
 */
export function correctionOf({ located }: Pick<HelpCall, 'located'>): PlaceSaid | undefined {
  return located.findLast(({ was }) => Object.values(was).some((part) => part !== null));
}

/**
 * Who is coming, since somebody called last: who calls again needs an answer again. So does a corrected place: who
 * answered before it may be on the way to another one, unless they corrected it themselves.
 */
export function whoComes(call: HelpCall): SaidByPerson[] {
  const last = call.callers.reduce<Iso>((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), '');
  const corrected = correctionOf(call);
  const knowsPlace = ({ by, recordedAt }: SaidByPerson) =>
    corrected === undefined || by === corrected.by || recordedAt >= corrected.recordedAt;
  return call.answers.filter((answer) => answer.recordedAt >= last && knowsPlace(answer));
}

/** The calls that go on, emergencies before calls for help, and the older before the newer. */
export function openCalls({ helpCalls }: Pick<Board, 'helpCalls'>): HelpCall[] {
  const rank = (call: HelpCall) => `${levelOfCall(call) === 'emergency' ? 0 : 1} ${calledAt(call)}`;
  return Object.values(helpCalls)
    .filter(({ ended }) => ended === null)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Whose session a call is about, as far as it is known: the named one, or who sits in the named chair. */
export function sessionOfCall({ sessionId, chairId }: HelpPlace, { sessions }: Pick<Board, 'sessions'>) {
  return sessions[sessionId ?? ''] ?? sessionInChair(chairId, sessions);
}

/** Who sits in a chair. */
export function sessionInChair(chairId: Id | null, sessions: Board['sessions']): LiveSession | undefined {
  if (chairId === null) return undefined;
  return Object.values(sessions).find(
    (session) => session.chairId === chairId && sessionStatus(session.status).inClinic,
  );
}

/** Whether somebody calls and nobody has said yet that they are coming. */
export function isAnybodyAwaited(board: Pick<Board, 'helpCalls'>): boolean {
  return openCalls(board).some((call) => whoComes(call).length === 0);
}

/** Whether what happened is still to be charted: author and details follow, and are tracked until they do (floor rule 14). */
export function isToDescribe({ ended, description }: HelpCall): boolean {
  return ended !== null && ended.outcome !== 'called-in-error' && description === null;
}

/**
 * Until when routine overdue tones are shown and not sounded, because an emergency goes on; nothing where none does.
 * Critical ones sound all the same. Whoever joins an emergency begins nothing anew.
 */
export function tonesHeldUntil(board: Pick<Board, 'helpCalls'>): Iso | null {
  const calledAt = openCalls(board).flatMap(({ callers }) => {
    const emergencies = callers.filter(({ level }) => level === 'emergency').map(({ at }) => at);
    return emergencies.sort()[0] ?? [];
  });
  const last = calledAt.sort().at(-1);
  return last === undefined ? null : minutesAfter(last, TONES_HELD_MINUTES);
}
