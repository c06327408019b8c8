// @ts-check
/**
 * @typedef {{ atMs: number, revision: number }} Saved an answer that said ok
 * @typedef {{ atMs: number, code: string }} Refused one that refused the entry for good
 * @typedef {Saved | Refused} FinalAnswer after which nobody asks again
 */

/** @param {readonly FinalAnswer[]} answers */
export function savedOf(answers) {
  return answers.filter((answer) => 'revision' in answer);
}

/** @param {readonly FinalAnswer[]} answers */
export function refusedOf(answers) {
  return answers.filter((answer) => 'code' in answer);
}
