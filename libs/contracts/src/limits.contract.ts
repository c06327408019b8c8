import { measures, type Measure } from '@chairside/domain';
import * as z from 'zod/mini';

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
