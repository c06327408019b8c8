import { drugEnd } from '../discharge/question.js';
import type { Shortfall } from '../discharge/shortfall.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { judgeRecord } from './judge-preparation.js';
import type { PreparationRecord } from './preparation.js';
import { preparationRow, type AnswerName, type AskedAfterName, type QuestionName } from './preparations.js';

type Answered = Extract<PreparationRecord, { answers: AnswerName[] }>;

/** One question as it was answered before the drug began, and after it had ended. */
export interface AnsweredTwice {
  before: Answered | null;
  after: Answered | null;
}

/**
 * What was answered of a question that is asked again after the drug (product 3, fibromyalgia); the last of each counts.
 * What was said while the drug worked is neither: it stands in the timeline alone.
 */
export function answeredTwice(session: Pick<LiveSession, 'gates' | 'steps'>, question: QuestionName): AnsweredTwice {
  const [startedAt, endedAt] = [drugStart(session), drugEnd(session)];
  const answers = session.gates
    .filter((record): record is Answered => record.gate === 'preparation' && record.preparation === question)
    .toSorted((a, b) => a.at.localeCompare(b.at));
  return {
    before: answers.findLast(({ at }) => startedAt === undefined || at <= startedAt) ?? null,
    after: answers.findLast(({ at }) => endedAt !== undefined && at > endedAt) ?? null,
  };
}

/** Whether a question is asked again once the drug has ended: always, or where what was answered before it is of concern. */
export function isAskedAgain(
  session: Pick<LiveSession, 'gates' | 'steps'>,
  question: QuestionName,
): question is AskedAfterName {
  const { askedAfter } = preparationRow(question);
  if (askedAfter !== 'where-of-concern') return askedAfter === 'always';
  const { before } = answeredTwice(session, question);
  return before !== null && concerns(before).length > 0;
}

/** What of a question that is asked again holds back who is to leave: no answer yet, or one that is of concern. */
export function judgeAskedAgain(session: Pick<LiveSession, 'gates' | 'steps'>, question: AskedAfterName): Shortfall[] {
  const { after } = answeredTwice(session, question);
  return after ? concerns(after) : [{ kind: 'not-answered' }];
}

function concerns(record: Answered): Shortfall[] {
  return judgeRecord(record, null, record.at);
}
