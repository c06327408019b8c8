import {
  contactsWhileAwaited,
  minutesAfter,
  placeSeen,
  sessionStatus,
  statusSince,
  type Chair,
  type Iso,
  type LiveSession,
} from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { CLEANING_MINUTES, planOfDay, type Coming } from './day-plan.js';
import { planFirst, planNext } from './plan-add-on.js';
import { vary } from './variation.js';
import { nurseName, nurseOfChair, patientOf, type Act, type World } from './world.js';

/** When those who are booked come, call it off or are given up, in minutes after the booked time. */
const ON_TIME = [-3, 2] as const;
const LATE = [8, 17] as const;
const CALLED_OFF = -45;
const CALLED_AT = [10, 25] as const;
const GIVEN_UP = 32;

/** What a chair needs so that a patient comes: the arrival of the one who is booked, or somebody else where it is free. */
export function planArrival(world: World, chair: Chair): Act[] {
  const sessions = Object.values(world.board.sessions);
  const seated = sessions.find((session) => isIn(session, chair));
  const next = nextFor(world, chair);
  if (!next) return seated ? planNext(world, chair, seated) : planFirst(world, chair);
  if (isHereAlready(world, next)) return [planCancel(world, chair, next)];
  return [...planComing(world, chair, next, seated), ...(seated ? [] : planFirst(world, chair, next.scheduledAt))];
}

function isIn(session: LiveSession, chair: Chair): boolean {
  return sessionStatus(session.status).inClinic === true && (session.chairId ?? session.plannedChairId) === chair.id;
}

/** Whoever of our patients is booked next for a chair. */
function nextFor(world: World, chair: Chair): LiveSession | undefined {
  const [next] = Object.values(world.board.sessions)
    .filter(({ status, plannedChairId }) => status === 'scheduled' && plannedChairId === chair.id)
    .filter((session) => patientOf(world, session) !== undefined)
    .sort((a, b) => a.scheduledAt.localeCompare(b.scheduledAt));
  return next;
}

/** Most come about the booked time, when the chair is clean; a few come late, call it off, or do not come. */
function planComing(world: World, chair: Chair, session: LiveSession, seated: LiveSession | undefined): Act[] {
  const { id: sessionId, scheduledAt } = session;
  const by = nurseName(nurseOfChair(chair.name));
  const act = (minutes: number, draft: Draft): Act => {
    return { about: sessionId, by, dueAt: minutesAfter(scheduledAt, minutes), draft: () => draft };
  };
  const seen = placeSeen(session);
  const coming = comingOf(world, session);
  if (coming === 'does not come') {
    const minutes = CALLED_AT[contactsWhileAwaited(session, world.now).length];
    if (minutes === undefined) return [act(GIVEN_UP, { name: 'session:no-show', payload: { sessionId, seen } })];
    const result = minutes === CALLED_AT[0] ? ('no-answer' as const) : ('message-left' as const);
    const at = minutesAfter(scheduledAt, minutes);
    const payload = { sessionId, bookedFor: scheduledAt, at, how: 'phone' as const, result };
    return [act(minutes, { name: 'contact:record', payload })];
  }
  if (coming === 'calls it off') {
    const reason = vary(0, 1, sessionId, 'reason') < 0.5 ? 'illness' : 'no-escort';
    return [act(CALLED_OFF, { name: 'session:cancel', payload: { sessionId, seen, reason } })];
  }
  if (seated) return [];
  const [low, high] = coming === 'late' ? LATE : ON_TIME;
  const identifiers = identifiersOf(session);
  const comes = act(vary(low, high, sessionId, 'arrival'), {
    name: 'session:check-in',
    payload: { sessionId, identifiers },
  });
  const cleanAt = minutesAfter(lastUseOf(world, chair), CLEANING_MINUTES);
  return [comes.dueAt > cleanAt ? comes : { ...comes, dueAt: cleanAt }];
}

/** As the day's plan has it. Who was booked on the day itself comes. */
function comingOf({ chairsOn }: World, { id, day }: LiveSession): Coming {
  return planOfDay(day, chairsOn(day)).find((planned) => planned.id === id)?.coming ?? 'on time';
}

/** Nobody can sit in two chairs: whoever was booked twice keeps the chair that they are in. */
function planCancel({ now }: World, chair: Chair, session: LiveSession): Act {
  const sessionId = session.id;
  const by = nurseName(nurseOfChair(chair.name));
  const payload = {
    sessionId,
    seen: placeSeen(session),
    reason: 'other' as const,
    words: 'Booked twice: is here in another chair.',
  };
  return { about: sessionId, by, dueAt: now, draft: () => ({ name: 'session:cancel', payload }) };
}

function isHereAlready({ board }: World, { patientId }: LiveSession): boolean {
  return Object.values(board.sessions).some(
    (session) => session.patientId === patientId && sessionStatus(session.status).inClinic === true,
  );
}

function identifiersOf(session: LiveSession): ('name' | 'birth-date' | 'number')[] {
  return vary(0, 1, session.id, 'identifiers') < 0.7 ? ['name', 'birth-date'] : ['name', 'number'];
}

function lastUseOf({ board }: World, chair: Chair): Iso {
  return Object.values(board.sessions)
    .filter((session) => session.chairId === chair.id && sessionStatus(session.status).ended === true)
    .reduce((last, session) => (statusSince(session) > last ? statusSince(session) : last), '1970-01-01T00:00:00.000Z');
}
