import { PHRASES } from './phrases.en.js';

/** What is typed after `;;`; the same in every language, so that hands need not learn it twice. */
export type PhraseKey = keyof typeof PHRASES;
export const phraseKeys = Object.keys(PHRASES) as readonly PhraseKey[];
