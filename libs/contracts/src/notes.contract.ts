import type { Note } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, reason, sentInstant, text } from './primitives.js';

const written = text(1, 2000);

export const writeNote = z.strictObject({ sessionId: id, text: written, at: z.optional(instant) });
export const strikeNote = z.strictObject({ sessionId: id, noteId: id, reason });

export const note = z.strictObject({
  id,
  text: written,
  at: sentInstant,
  recordedAt: sentInstant,
  by: id,
  struck: z.nullable(z.strictObject({ by: id, at: sentInstant, reason: text(0, 500) })),
});

/** @public compiles only while contract and domain agree */
export type NoteIsTheDomains = Assert<Equal<Flat<z.infer<typeof note>>, Flat<Note>>>;
