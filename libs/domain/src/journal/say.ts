import { sayer } from '../journal/said.js';
import { JOURNAL_REFUSALS } from './refusals.en.js';

/** A refusal of this room or of the edges, to be said in the language of whoever reads it. */
export const say = /* @__PURE__ */ sayer('journal', JOURNAL_REFUSALS);
