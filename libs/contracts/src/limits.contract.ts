import { measures, type JudgingRows, type Measure } from '@chairside/domain';
import * as z from 'zod/mini';
import { id } from './primitives.js';
import { confirmedAtOnce, limits, trends } from './protocols.contract.js';

const measure: z.ZodMiniType<Measure> = z.enum(measures as [Measure, ...Measure[]]);

/** What is asked: a measure, the side of its range, and up to four limits as "93,94". */
export const limitQuestion = z.strictObject({
  measure,
  direction: z.enum(['at-or-above', 'at-or-below']),
  values: z.string().check(z.regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){0,3}$/), z.maxLength(60)),
});
export type LimitQuestion = z.infer<typeof limitQuestion>;

/** How many of the values that were charted in so many days reached each limit, in the order in which they were asked. */
export const limitCounts = z.strictObject({ days: z.int(), of: z.int(), reached: z.array(z.int()) });
export type LimitCounts = z.infer<typeof limitCounts>;

/** What is asked before a protocol is signed: its rows that would judge otherwise, as JSON of `judgingRows`. */
export const previewQuestion = z.strictObject({ protocolId: id, rows: z.string().check(z.maxLength(10_000)) });

/** The rows of a protocol that values are judged by, of which some would be others. */
export const judgingRows: z.ZodMiniType<JudgingRows> = z.strictObject({
  limits,
  trends: z.optional(trends),
  confirmedAtOnce: z.optional(confirmedAtOnce),
});

/** The alerts that the sessions of so many days would have raised, by the protocol as it stands and as it would. */
export const limitPreview = z.strictObject({
  days: z.int(),
  sessions: z.int(),
  now: z.int(),
  then: z.int(),
});
export type LimitPreview = z.infer<typeof limitPreview>;
