import { decideCleared } from '../alerts/decide-alerts.js';
import { judgePump } from '../alerts/judge-pump.js';
import { refuseUnlessProvider } from '../clinic/provider-decides.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { DoseGuards } from '../protocols/protocol.js';
import { moveSession } from '../sessions/move-session.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { firstStep } from '../sessions/infusion-session.js';
import { doseProgress } from './dose-progress.js';
import { isBolusCovered, isRateCovered } from './covered-by-order.js';
import { refuseStrike } from './decide-in-error.js';
import { refuseVolumeBeyond } from './guard-volume.js';
import { refuseBeyond, standingOfBolus, standingOfRate } from './guard-running.js';
import type { PumpNote, PumpNoteDetails } from './pump-note.js';
import { beyondOfBolus, beyondOfRate } from './beyond-at-pump.js';
import { chartAsGiven } from './given-beyond.js';
import { isAtMost } from './rounding.js';
import { say } from './say.js';
import { lastRate } from './segments.js';

/**
 * The pump runs at another rate. Slower is the nurse's to decide; faster, beyond what the order asks for, is a provider's
 * (clinical.md 3.3; floor rule 12).
 */
export function decideRate(board: Board, { payload }: CommandOf<'session:change-rate'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const { rateMlPerHour, reason, pumpMl = null, remark = null } = payload;
  const orderedBy = payload.order?.by ?? null;
  const at = payload.at ?? context.now;
  const step = { move: 'change-rate' as const, rateMlPerHour, reason, pumpMl, orderedBy, remark };
  const findings = () => beyondOfRate(board, session, { rateMlPerHour, pumpMl, at, orderedBy }, context);
  const asGiven = chartAsGiven(board, payload, step, { words: payload.asGiven, findings }, context);
  if (asGiven) return asGiven;
  const moved = moveSession(board, payload, step, context);
  const before = lastRate(session);
  if (rateMlPerHour === before) {
    throw new DomainError('not-allowed', say('sameRate', before), [
      { path: 'rateMlPerHour', code: 'not-allowed', value: rateMlPerHour },
    ]);
  }
  const standing = standingOfRate(session, rateMlPerHour, guardsOf(board, session));
  refuseBeyond(standing, remark, { path: 'rateMlPerHour', value: rateMlPerHour, per: 'hour' });
  if (!isRateCovered(session, rateMlPerHour, { pumpMl, at })) {
    refuseUnlessProvider(board, orderedBy, context, say('fasterNeedsProvider'));
  }
  return moved;
}

/** The guards of what runs; there are none where the protocol gives no drug. */
function guardsOf(board: Board, session: LiveSession): DoseGuards {
  const { doseGuards } = protocolOf(board, session);
  if (doseGuards) return doseGuards;
  throw new DomainError('not-allowed', say('noPump'));
}

/** The pump gave an amount at once: the one that was ordered, or a provider's word. */
export function decideBolus(board: Board, { payload }: CommandOf<'session:bolus'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const { bolusMl, remark = null } = payload;
  const orderedBy = payload.order?.by ?? null;
  const step = { move: 'bolus' as const, bolusMl, orderedBy, remark };
  const findings = () => beyondOfBolus(board, session, { bolusMl, orderedBy }, context);
  const asGiven = chartAsGiven(board, payload, step, { words: payload.asGiven, findings }, context);
  if (asGiven) return asGiven;
  const moved = moveSession(board, payload, step, context);
  const standing = standingOfBolus(session, bolusMl, guardsOf(board, session));
  if (standing === null) throw new DomainError('not-allowed', say('noBolus'));
  refuseBeyond(standing, remark, { path: 'bolusMl', value: bolusMl, per: 'once' });
  if (!isBolusCovered(session, bolusMl)) {
    refuseUnlessProvider(board, orderedBy, context, say('bolusNeedsProvider'));
  }
  return moved;
}

/** What happened at the pump beside its rate and volume: a cleared counter, a time it stood, a volume that went astray. */
export function decidePumpNote(board: Board, { payload }: CommandOf<'pump:note'>, context: Context): Change[] {
  const { sessionId, at = context.now } = payload;
  const session = sessionOn(board, sessionId);
  const until = payload.note === 'off' ? payload.until : at;
  refuseFuture(until, context, payload.note === 'off' ? 'until' : 'at');
  const startedAt = firstStep(session, 'start')?.at;
  if (startedAt === undefined) throw new DomainError('illegal-transition', say('pumpNotRun'));
  if (at < startedAt || until < at) {
    const message = until < at ? say('ranBeforeStood') : say('beforeStart');
    throw new DomainError('out-of-order', message, [
      { path: until < at ? 'until' : 'at', code: 'out-of-order', value: at },
    ]);
  }
  const note: PumpNote = { ...detailsOf(payload), at, recordedAt: context.now, by: context.actor.id };
  refuseMoreThanGiven(session, note);
  if (note.note === 'cleared') refuseVolumeBeyond(session, note.pumpMl, at);
  if (note.note === 'in-error') refuseStrike(session, note);
  const noted = { ...session, pumpNotes: [...session.pumpNotes, note] };
  return [
    { type: 'pump-noted', sessionId, note },
    ...judgePump(session, noted, protocolOf(board, session), context),
    // the end moves with what is known of the pump
    ...decideCleared(noted, protocolOf(board, session), context),
  ];
}

function detailsOf(said: PumpNoteDetails): PumpNoteDetails {
  switch (said.note) {
    case 'cleared':
      return { note: said.note, pumpMl: said.pumpMl, isNewBag: said.isNewBag };
    case 'off':
      return { note: said.note, until: said.until };
    case 'not-delivered':
      return { note: said.note, volumeMl: said.volumeMl };
    case 'in-error': {
      const { note, charted, chartedAt, ml, reason } = said;
      return { note, charted, chartedAt, ml, reason };
    }
  }
}

function refuseMoreThanGiven(session: LiveSession, note: PumpNote): void {
  if (note.note !== 'not-delivered') return;
  const progress = doseProgress(session, note.at);
  const givenMl = progress ? progress.infusedMl - progress.notDeliveredMl : 0;
  if (isAtMost(note.volumeMl, givenMl)) return;
  const message = say('moreThanGiven', Math.round(givenMl * 10) / 10);
  throw new DomainError('out-of-range', message, [{ path: 'volumeMl', code: 'out-of-range', value: note.volumeMl }]);
}
