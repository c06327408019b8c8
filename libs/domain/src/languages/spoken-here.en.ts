import type { Language } from './languages.js';

/** The language of this build. */
export const SPOKEN_HERE: Language = 'en';

/** How it writes dates and sorts words: as `LOCALES` says. */
export const LOCALE: string = 'en-GB';
