import { numberOf, type Answers, type Option, type Question } from './protocol-parts.js';

/** Options from a table of words. */
export function optionsOf<T extends string>(of: readonly T[], wordOf: (item: T) => string): Option[] {
  return of.map((value) => ({ value, word: wordOf(value) }));
}

/** A figure that was answered; nothing where it was left empty. */
export function figureIn(answers: Answers, key: string): number | undefined {
  const typed = answers[key] ?? '';
  return typed.trim() === '' ? undefined : numberOf(typed);
}

/** Figures that were answered, under their keys; what was left empty is not there. */
export function figuresIn(answers: Answers, keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const figure = figureIn(answers, key);
      return figure === undefined ? [] : [[key, figure]];
    }),
  );
}

/** The several of an answer, in the order of the table. */
export function severalIn(answers: Answers, key: string): string[] {
  return (answers[key] ?? '').split(',').filter((item) => item !== '');
}

/** What of a question is not answered yet, or not by a figure. */
export function isUnanswered(question: Question, answers: Answers): boolean {
  const answer = answers[question.key] ?? '';
  if (question.kind === 'tick') return false;
  if (question.kind !== 'figure') return answer === '';
  return answer.trim() === '' ? question.isOptional !== true : Number.isNaN(numberOf(answer));
}
