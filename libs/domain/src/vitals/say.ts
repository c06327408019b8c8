import { sayer } from '../journal/said.js';
import { VITALS_REFUSALS } from './refusals.en.js';

/** A refusal of this room, to be said in the language of whoever reads it. */
export const say = /* @__PURE__ */ sayer('vitals', VITALS_REFUSALS);
