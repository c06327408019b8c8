import { sentenceOf, type Problem } from '@chairside/domain';
import { reportToWindow } from './report-to-window.js';

/** A refusal in the language of this screen, whichever the server speaks; as the server said it where it cannot be said here. */
export function saidHere<T extends { problem: Problem }>(refused: T): T {
  const { said, detail } = refused.problem;
  if (!said) return refused;
  try {
    return { ...refused, problem: { ...refused.problem, detail: sentenceOf(said) ?? detail } };
  } catch (error) {
    // a server of another version may put something else into a sentence
    reportToWindow(error);
    return refused;
  }
}
