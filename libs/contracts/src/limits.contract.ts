import { measures, type Measure } from '@chairside/domain';
import * as z from 'zod/mini';
import { id } from './primitives.js';

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

/**
 * What is asked before a protocol is signed: its limits that would change, each by its measure and its place in that
 * measure's list, and the figure that it would have: measure, point, place, colon, figure.
 */
export const previewQuestion = z.strictObject({
  protocolId: id,
  limits: z
    .string()
    .check(z.regex(/^[a-zA-Z0-9]+\.\d{1,2}:-?\d+(\.\d+)?(,[a-zA-Z0-9]+\.\d{1,2}:-?\d+(\.\d+)?)*$/), z.maxLength(2000)),
});
export type PreviewQuestion = z.infer<typeof previewQuestion>;

/** The alerts that the sessions of so many days would have raised, by the protocol as it stands and as it would. */
export const limitPreview = z.strictObject({
  days: z.int(),
  sessions: z.int(),
  now: z.int(),
  then: z.int(),
});
export type LimitPreview = z.infer<typeof limitPreview>;
