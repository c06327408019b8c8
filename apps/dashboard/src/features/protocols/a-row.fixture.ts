import type { Answers, Question, RowForm } from './protocol-parts.js';

/** Answers to every question of a form: the first of a few words, every other of several, and a figure. */
export function answered({ questions }: RowForm, figure = 7): Answers {
  return Object.fromEntries(questions.map((question) => [question.key, answerTo(question, figure)]));
}

function answerTo(question: Question, figure: number): string {
  switch (question.kind) {
    case 'one':
      return question.options[0]?.value ?? '';
    case 'several':
      return question.options
        .filter((_option, index) => index % 2 === 0)
        .map(({ value }) => value)
        .join(',');
    case 'figure':
      return String(figure);
    case 'tick':
      return 'yes';
  }
}
