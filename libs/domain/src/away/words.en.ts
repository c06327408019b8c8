import type { AwayReason } from './absence.js';

export const AWAY_REASON_WORDS: Record<AwayReason, string> = { restroom: 'Restroom', other: 'Elsewhere' };
