import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const AWAY_REASON_WORDS: Spoken<typeof english.AWAY_REASON_WORDS> = { restroom: 'Baño', other: 'Otro lugar' };
