import { sayer } from '../journal/said.js';
import { PATIENTS_REFUSALS } from './refusals.en.js';

/** A refusal of this room, to be said in the language of whoever reads it. */
export const say = /* @__PURE__ */ sayer('patients', PATIENTS_REFUSALS);
