import { drugEnd } from '../discharge/question.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import type { PreparationRecord } from './preparation.js';
import type { AnswerName, QuestionName } from './preparations.js';

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
