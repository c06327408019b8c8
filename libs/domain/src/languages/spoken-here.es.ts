import type { Language } from './languages.js';

export const SPOKEN_HERE: Language = 'es';

export const LOCALE: string = 'es-MX-u-hc-h23';
