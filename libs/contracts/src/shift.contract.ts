import {
  dayItems,
  markedItems,
  type ChairsCover,
  type CoverTurn,
  type DayItem,
  type ListMark,
  type MarkedItem,
  type Shift,
} from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { day, id, plannedInstant, reason, sentInstant, text } from './primitives.js';

export const dayItem: z.ZodMiniType<DayItem> = z.enum(dayItems as [DayItem, ...DayItem[]]);
const item: z.ZodMiniType<MarkedItem> = z.enum(markedItems as [MarkedItem, ...MarkedItem[]]);

const turn = z.strictObject({ staffId: id, from: plannedInstant, until: plannedInstant });
const turns = z.array(turn).check(z.maxLength(24));
export const planCovering = z.strictObject({ turns, seen: turns });
export const takeCovering = z.strictObject({});
export const coverChairs = z.strictObject({ nurseId: id });
export const handBack = z.strictObject({ nurseId: id, from: id });
export const markItem = z.discriminatedUnion('found', [
  z.strictObject({ item, day: z.optional(day), found: z.literal('right') }),
  z.strictObject({ item, day: z.optional(day), found: z.literal('not-right'), note: reason }),
]);
export const decideOnItem = z.strictObject({ markId: id, words: reason });

const coverTurn = z.strictObject({ staffId: id, from: sentInstant, until: sentInstant });
const chairsCover = z.strictObject({ nurseId: id, by: id, at: sentInstant });
const decision = z.strictObject({ by: id, at: sentInstant, words: text(0, 500) });
const listMark = z.strictObject({
  id,
  item,
  day,
  at: sentInstant,
  by: id,
  problem: z.nullable(z.strictObject({ note: text(0, 500), decision: z.nullable(decision) })),
});

export const shift = z.strictObject({
  turns: z.array(coverTurn),
  covers: z.record(id, chairsCover),
  marks: z.record(id, listMark),
});

/** @public compiles only while contract and domain agree */
export type CoverTurnIsTheDomains = Assert<Equal<z.infer<typeof coverTurn>, Flat<CoverTurn>>>;
/** @public compiles only while contract and domain agree */
export type ChairsCoverIsTheDomains = Assert<Equal<z.infer<typeof chairsCover>, Flat<ChairsCover>>>;
/** @public compiles only while contract and domain agree */
export type ListMarkIsTheDomains = Assert<Equal<Flat<z.infer<typeof listMark>>, Flat<ListMark>>>;
/** @public compiles only while contract and domain agree */
export type ShiftIsTheDomains = Assert<Equal<Flat<z.infer<typeof shift>>, Flat<Shift>>>;
