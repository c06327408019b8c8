import { preparationNames, type Id, type PreparationName } from '@chairside/domain';
import { typedForms } from '../auth/typed-here.js';

const ANSWER = 'answer';

/** Some questions are asked before the drug, and again after it. */
export type AskedAt = 'before' | 'after';

/** The name under which half an answer of a visit is kept. */
export function halfAnswerForm(sessionId: Id, name: PreparationName, asked: AskedAt = 'before'): string {
  return [ANSWER, sessionId, name, asked].join(' ');
}

interface HalfAnswered {
  sessionId: Id;
  name: PreparationName;
  asked: AskedAt;
}

/** The first question before the drug of a visit whose answer an author began and has not sent. */
export function halfAnsweredBefore(author: Id, visit: Id): PreparationName | null {
  return halfAnswers(author).find(({ sessionId, asked }) => sessionId === visit && asked === 'before')?.name ?? null;
}

/** The answers that an author began in this tab and has not sent. */
export function halfAnswers(author: Id): HalfAnswered[] {
  return typedForms(author).flatMap((form) => {
    const [kind, sessionId = '', said, asked] = form.split(' ');
    const name = preparationNames.find((one) => one === said);
    return kind === ANSWER && name ? [{ sessionId, name, asked: asked === 'after' ? 'after' : 'before' }] : [];
  });
}
