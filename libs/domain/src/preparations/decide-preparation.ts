import { minutesBetween, type Id, type Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { firstStep, type LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { preparationOf, type PreparationAnswer, type PreparationDetails } from './preparation.js';
import { answerRow, preparationRow, type QuestionName } from './preparations.js';
import type { Said } from '../journal/said.js';
import { say } from './say.js';

type Answered = PreparationAnswer & Pick<PreparationDetails, 'sameAs'>;

/** What somebody asked or looked at before the drug, at the moment at which they did. */
export function decidePreparation(
  board: Board,
  { payload }: CommandOf<'preparation:record'>,
  context: Context,
): Change[] {
  const session = sessionBefore(board, payload, context);
  return recorded(session, { ...answerOf(payload, context), sameAs: null }, payload.at, context);
}

/** The patient says that it is the same as on an earlier visit of theirs, which established it not too long ago. */
export function decideCarry(board: Board, { payload }: CommandOf<'preparation:carry'>, context: Context): Change[] {
  const session = sessionBefore(board, payload, context);
  return recorded(session, carried(session, payload, context), payload.at, context);
}

function recorded({ id }: LiveSession, said: Answered, at: Iso, { now, actor }: Context): Change[] {
  const record = { gate: 'preparation' as const, ...said, at, recordedAt: now, by: actor.id };
  return [{ type: 'gate-recorded', sessionId: id, record }];
}

function sessionBefore(board: Board, { sessionId, at }: { sessionId: Id; at: Iso }, context: Context): LiveSession {
  const session = sessionOn(board, sessionId);
  refuseFuture(at, context, 'at');
  refuseWhen(session);
  return session;
}

/** It is asked before the drug; what waited on a device is taken later, also once the drug runs. */
function refuseWhen(session: LiveSession): void {
  if (firstStep(session, 'check-in') === undefined) throw new DomainError('not-checked-in', say('notCheckedIn'));
  if (sessionStatus(session.status).ended !== true) return;
  throw new DomainError('illegal-transition', say('visitOver'));
}

function answerOf(said: PreparationAnswer, context: Context): PreparationAnswer {
  switch (said.preparation) {
    case 'fasting': {
      const { preparation, foodAt, clearDrinkAt } = said;
      refuseFuture(foodAt, context, 'foodAt');
      refuseFuture(clearDrinkAt, context, 'clearDrinkAt');
      return { preparation, foodAt, clearDrinkAt };
    }
    case 'iv-access': {
      const { preparation, site, gauge, isPatent } = said;
      return { preparation, site, gauge, isPatent };
    }
    default: {
      const { preparation, answers, note } = said;
      refuseAnswers({ preparation, answers, note });
      return { preparation, answers, note };
    }
  }
}

function refuseAnswers({
  preparation,
  answers,
  note,
}: { preparation: QuestionName } & Pick<QuestionAnswer, 'answers' | 'note'>): void {
  const rows = answers.map((answer) => answerRow(preparation, answer));
  if (rows.length === 0 || rows.includes(undefined)) throw notAllowed(say('noSuchAnswer'));
  if (rows.length > 1 && rows.some((row) => row?.isWhole)) throw notAllowed(say('excludes'));
  if (note === null && rows.some((row) => row?.needsNote)) {
    throw new DomainError('required', say('sayWhy'), [{ path: 'note', code: 'required' }]);
  }
}

type QuestionAnswer = Extract<PreparationAnswer, { preparation: QuestionName }>;

function notAllowed(message: Said): DomainError {
  return new DomainError('not-allowed', message, [{ path: 'answers', code: 'not-allowed' }]);
}

const DAY_MINUTES = 24 * 60;

/** "The same as last time": the answer itself is read from that visit, never from the screen. */
function carried(
  session: LiveSession,
  { preparation, sameAs, at }: CommandOf<'preparation:carry'>['payload'],
  { earlier }: Context,
): Answered {
  if (earlier?.id !== sameAs || earlier.patientId !== session.patientId || earlier.id === session.id)
    throw new DomainError('not-found', say('noSuchVisit'));
  const record = preparationOf(earlier, preparation);
  if (!record || !('answers' in record)) throw askAgain(say('notEstablished'));
  const { answers, note } = record;
  const first = record.sameAs ?? { sessionId: earlier.id, at: record.at };
  const { carriedDays = 0 } = preparationRow(preparation);
  if (minutesBetween(first.at, at) > carriedDays * DAY_MINUTES) throw askAgain(say('tooLongAgo'));
  return { preparation, answers, note, sameAs: first };
}

function askAgain(message: Said): DomainError {
  return new DomainError('precondition', message, [{ path: 'sameAs', code: 'precondition' }]);
}
