import type { Iso } from '../clinic/clinic-time.js';
import type { CirculationRule } from '../discharge/discharge-criteria.js';

/** What a person chose for each item, and what the record suggested when they did. */
export interface RecoveryScore<Item extends string> {
  chosen: Record<Item, number>;
  suggested: Partial<Record<Item, number>>;
  rule: CirculationRule;
  recordedAt: Iso;
}
