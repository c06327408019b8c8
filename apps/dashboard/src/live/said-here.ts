import { sentenceOf, type Problem } from '@chairside/domain';
import { reportToWindow } from './report-to-window.js';

/** A refusal in the language of this screen, whichever the server speaks; as the server said it where it cannot be said here. */
export function saidHere(problem: Problem): Problem {
  if (!problem.said) return problem;
  try {
    return { ...problem, detail: sentenceOf(problem.said) ?? problem.detail };
  } catch (error) {
    // a server of another version may put something else into a sentence
    reportToWindow(error);
    return problem;
  }
}
