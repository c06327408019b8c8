import { shiftItems, shiftListNames, type Shift, type ShiftItem, type ShiftListName } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { id, instant, reason, sentInstant, text } from './primitives.js';

const list: z.ZodMiniType<ShiftListName> = z.enum(shiftListNames as [ShiftListName, ...ShiftListName[]]);
const item: z.ZodMiniType<ShiftItem> = z.enum(shiftItems as [ShiftItem, ...ShiftItem[]]);
const said = { at: sentInstant, by: id };

export const setCover = z.strictObject({ providerId: z.nullable(id), from: z.optional(instant) });
export const checkShift = z.strictObject({ list, item, wrong: z.optional(reason) });

export const shift = z.strictObject({
  covers: z.array(z.strictObject({ providerId: z.nullable(id), from: sentInstant, ...said })),
  checks: z.array(z.strictObject({ list, item, wrong: z.nullable(text(0, 500)), ...said })),
});

/** @public compiles only while contract and domain agree */
export type ShiftIsTheDomains = Assert<Equal<Flat<z.infer<typeof shift>>, Flat<Shift>>>;
