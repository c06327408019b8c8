import { applyAlert, type AlertChange } from '../alerts/alert-changes.js';
import { decideCleared, raiseTimed } from '../alerts/decide-alerts.js';
import type { Id } from '../clinic/clinic-time.js';
import { isProvider } from '../clinic/permissions.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { refuseOutsideVisit } from '../sessions/refuse-outside-visit.js';
import {
  eventNow,
  TOLD_FROM,
  type AdverseEvent,
  type EventEnd,
  type EventJudgement,
  type EventState,
  type Told,
} from './adverse-event.js';
import { applyAdverseEvent, type AdverseEventChange } from './adverse-event-changes.js';
import { refuseJudgement } from './refuse-judgement.js';
import { say } from './say.js';
import { suggestGrade } from './suggest-grade.js';

type Report = CommandOf<'adverse-event:report'>;

/** What was a side effect, an alert or neither is an adverse event: graded by a person, beside what the record suggests. */
export function decideReport(board: Board, { id, payload }: Report, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const { term, source = null, at } = payload;
  refuseOutsideVisit(session, at, context, 'at');
  if (source) refuseSource(session, source);
  const basis = { id, term, source, at };
  const state = stateOf(session, basis, payload, context);
  const event: AdverseEvent = { ...basis, states: [state], told: toldAtOnce(state, context), struck: null };
  return withAlerts(board, session, { type: 'adverse-event-reported', sessionId: session.id, event }, context);
}

/** Graded anew, or what became of it: beside what was said before. */
export function decideJudge(board: Board, { payload }: CommandOf<'adverse-event:judge'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const event = eventOf(session, payload.eventId);
  if (payload.seen !== event.states.length) throw new DomainError('stale', say('changedMeanwhile'));
  const state = stateOf(session, event, payload, context);
  const ids = { sessionId: session.id, eventId: event.id };
  const judged: AdverseEventChange = { type: 'adverse-event-judged', ...ids, state };
  const isUntold = event.told.every(({ grade }) => grade < state.grade);
  const told = isUntold ? toldAtOnce(state, context) : [];
  const saw = told.map((one): AdverseEventChange => ({ type: 'adverse-event-told', ...ids, told: one }));
  const after = applyAdverseEvent(session, judged);
  return [judged, ...saw, ...alertsAfter(board, saw.reduce(applyAdverseEvent, after), context)];
}

/** A provider was told: who told whom, and when. */
export function decideTell(board: Board, { payload }: CommandOf<'adverse-event:tell'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const event = eventOf(session, payload.eventId);
  const { providerId, at = context.now } = payload;
  refuseFuture(at, context, 'at');
  if (at < event.at) throw new DomainError('out-of-order', say('notBefore', event.at));
  const role = board.staff[providerId]?.role;
  if (role === undefined || !isProvider(role))
    throw new DomainError('not-allowed', say('nameProvider'), [{ path: 'providerId', code: 'required' }]);
  const { grade } = eventNow(event);
  const told: Told = { providerId, grade, at, recordedAt: context.now, by: context.actor.id };
  return withAlerts(
    board,
    session,
    { type: 'adverse-event-told', sessionId: session.id, eventId: event.id, told },
    context,
  );
}

/** Reported in error: it stays readable, struck through, with who said so and why. */
export function decideStrikeEvent(
  board: Board,
  { payload }: CommandOf<'adverse-event:strike'>,
  context: Context,
): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const event = eventOf(session, payload.eventId);
  const struck = { by: context.actor.id, at: context.now, reason: payload.reason };
  const change: AdverseEventChange = { type: 'adverse-event-struck', sessionId: session.id, eventId: event.id, struck };
  return withAlerts(board, session, change, context);
}

function stateOf(
  session: LiveSession,
  event: Pick<AdverseEvent, 'term' | 'source' | 'at'>,
  said: EventJudgement,
  context: Context,
): EventState {
  refuseJudgement(session, event, said, context);
  const { grade, serious, actions, medicineIds, relatedness } = said;
  const effect = session.effects.find(
    ({ id }) => event.source && 'effectId' in event.source && event.source.effectId === id,
  );
  const suggesting = { ...event, until: said.resolvedAt, actions, medicineIds, effect: effect ?? null };
  const suggested = suggestGrade(session, suggesting);
  const end = endOf(said);
  return {
    grade,
    suggested,
    serious,
    actions,
    medicineIds,
    relatedness,
    ...end,
    recordedAt: context.now,
    by: context.actor.id,
  };
}

function endOf(said: EventEnd): EventEnd {
  if (said.resolvedAt === null) return { outcome: said.outcome, resolvedAt: null };
  return { outcome: said.outcome, resolvedAt: said.resolvedAt };
}

/** A provider who charts it knows of it. */
function toldAtOnce({ grade, recordedAt, by }: EventState, { actor }: Context): Told[] {
  if (grade < TOLD_FROM || actor.role === 'system' || !isProvider(actor.role)) return [];
  return [{ providerId: by, grade, at: recordedAt, recordedAt, by }];
}

function refuseSource(session: LiveSession, source: NonNullable<AdverseEvent['source']>): void {
  const id = 'effectId' in source ? source.effectId : source.alertId;
  const known: readonly { id: Id }[] = 'effectId' in source ? session.effects : session.alerts;
  if (!known.some((one) => one.id === id)) throw new DomainError('not-found', say('noSuchSource'));
  const isReported = session.adverseEvents.some(
    ({ source: other, struck }) => !struck && JSON.stringify(other) === JSON.stringify(source),
  );
  if (isReported) throw new DomainError('superseded', say('reported'));
}

function eventOf(session: LiveSession, eventId: Id): AdverseEvent {
  const event = session.adverseEvents.find(({ id }) => id === eventId);
  if (!event) throw new DomainError('not-found', say('noSuchEvent'));
  if (event.struck) throw new DomainError('superseded', say('struck'));
  return event;
}

function withAlerts(board: Board, session: LiveSession, change: AdverseEventChange, context: Context): Change[] {
  return [change, ...alertsAfter(board, applyAdverseEvent(session, change), context)];
}

/** Who is to be told is called for at once, and no longer once somebody told them. */
function alertsAfter(board: Board, session: LiveSession, context: Context): AlertChange[] {
  const protocol = protocolOf(board, session);
  const cleared = decideCleared(session, protocol, context);
  if (sessionStatus(session.status).ended) return cleared;
  const after = cleared.reduce(applyAlert, session);
  return [...cleared, ...raiseTimed(after, protocol, ['grave-event', 'untold-event'], context)];
}
