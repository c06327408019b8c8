import { conditions, type Condition } from '@chairside/domain';
import * as z from 'zod/mini';

/** A uuid of any version; ids that follow from what they name are version 8. */
export const id = z.guid().check(z.toLowerCase());

/** Years of any other length neither compare as text nor fit the database's calendar. */
const WRITABLE_YEAR = /^(19|[2-9]\d)\d\d-/;
/** Years outside these are slips of the finger. */
const LIKELY_YEAR = /^(19|20|21)\d\d-/;

/** An instant with an offset; kept as UTC with milliseconds, so that instants compare as text. */
export const instant = z.pipe(
  z.iso.datetime({ offset: true }),
  z.pipe(
    z.transform((text: string) => new Date(text).toISOString()),
    z.iso.datetime().check(z.refine((text) => WRITABLE_YEAR.test(text), { params: { code: 'invalid-time' } })),
  ),
);

/** An instant that lies ahead on purpose: what is booked for it must still have an end. */
export const plannedInstant = z.pipe(
  instant,
  z.string().check(z.refine((text) => LIKELY_YEAR.test(text), { params: { code: 'invalid-time' } })),
);

/** An instant as the server sends it. */
export const sentInstant = z.iso.datetime({ precision: 3 });

/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date().check(z.refine((text) => LIKELY_YEAR.test(text), { params: { code: 'invalid-date' } }));

/** NUL and lone surrogates cannot be stored as text. */
const STORABLE = /^[^\0\p{Cs}]*$/u;

/** Text that a person typed, trimmed. */
export function text(minLength: number, maxLength: number) {
  return z.string().check(z.trim(), z.minLength(minLength), z.maxLength(maxLength), z.regex(STORABLE));
}

/** What a patient is treated for. */
export const condition: z.ZodMiniType<Condition> = z.enum(conditions as [Condition, ...Condition[]]);

/** Why something was done: a word at least. */
export const reason = text(3, 500);

/** A figure above nothing, with no more decimals than its column keeps. */
export function positive(maximum: number, step = 0.01) {
  return z.number().check(z.positive(), z.lte(maximum), z.multipleOf(step));
}

/** A figure between two others, both included, with no more decimals than its column keeps: rows and fold are equal. */
export function within(low: number, high: number, step = 0.01) {
  return z.number().check(z.gte(low), z.lte(high), z.multipleOf(step));
}
