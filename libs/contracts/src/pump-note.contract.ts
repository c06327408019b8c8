import type { PumpNote } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, positive, reason, sentInstant, text, within } from './primitives.js';

const millilitres = within(0, 5000);
const charted = z.enum(['volume', 'bolus']);
const ofNote = { sessionId: id, at: z.optional(instant) };
export const notePump = z.discriminatedUnion('note', [
  z.strictObject({ ...ofNote, note: z.literal('cleared'), pumpMl: millilitres, isNewBag: z.boolean() }),
  z.strictObject({ ...ofNote, note: z.literal('off'), until: instant }),
  z.strictObject({ ...ofNote, note: z.literal('not-delivered'), volumeMl: positive(5000) }),
  z.strictObject({
    ...ofNote,
    note: z.literal('in-error'),
    charted,
    chartedAt: instant,
    ml: millilitres,
    reason,
  }),
]);

const noteBase = { at: sentInstant, recordedAt: sentInstant, by: id };
export const pumpNote = z.discriminatedUnion('note', [
  z.strictObject({ note: z.literal('cleared'), pumpMl: millilitres, isNewBag: z.boolean(), ...noteBase }),
  z.strictObject({ note: z.literal('off'), until: sentInstant, ...noteBase }),
  z.strictObject({ note: z.literal('not-delivered'), volumeMl: positive(5000), ...noteBase }),
  z.strictObject({
    note: z.literal('in-error'),
    charted,
    chartedAt: sentInstant,
    ml: millilitres,
    reason: text(0, 500),
    ...noteBase,
  }),
  z.strictObject({
    note: z.literal('beyond-volume'),
    pumpMl: millilitres,
    orderedMl: z.number(),
    words: text(0, 500),
    ...noteBase,
  }),
]);

/** @public compiles only while contract and domain agree */
export type PumpNoteIsTheDomains = Assert<Equal<Flat<z.infer<typeof pumpNote>>, Flat<PumpNote>>>;
