import { isQuestion, PREPARATIONS, preparationNames, type AnswerName, type QuestionName } from './preparations.js';

// apart from the table: a board only judges what was answered
export const questionNames = preparationNames.filter(isQuestion);
export const answerNames = questionNames.flatMap(answersOf);
/** So many answers one question has at most, and so many can be given together. */
export const MOST_ANSWERS = Math.max(...questionNames.map((question) => answersOf(question).length));

export const IV_SITES = [
  'left-hand',
  'right-hand',
  'left-forearm',
  'right-forearm',
  'left-elbow',
  'right-elbow',
  'other',
] as const;
export type IvSite = (typeof IV_SITES)[number];

/** What may be answered to a question, in the order in which it is offered. */
export function answersOf(question: QuestionName): AnswerName[] {
  return Object.keys(PREPARATIONS[question].answers) as AnswerName[];
}
