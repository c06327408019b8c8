import { drugEnd } from '../discharge/question.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { PreparationRecord } from './preparation.js';
import type { AnswerName, QuestionName } from './preparations.js';

type Answered = Extract<PreparationRecord, { answers: AnswerName[] }>;

/** One question as it was answered before the drug had ended, and after. */
export interface AnsweredTwice {
  before: Answered | null;
  after: Answered | null;
}

/** What was answered of a question that is asked again after the drug (product 3, fibromyalgia); the last of each counts. */
export function answeredTwice(session: Pick<LiveSession, 'gates' | 'steps'>, question: QuestionName): AnsweredTwice {
  const endedAt = drugEnd(session);
  const answers = session.gates
    .filter((record): record is Answered => record.gate === 'preparation' && record.preparation === question)
    .toSorted((a, b) => a.at.localeCompare(b.at));
  const isAfter = ({ at }: Answered): boolean => endedAt !== undefined && at > endedAt;
  return {
    before: answers.findLast((record) => !isAfter(record)) ?? null,
    after: answers.findLast(isAfter) ?? null,
  };
}
