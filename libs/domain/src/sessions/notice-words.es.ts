import type { Spoken } from '../spoken.js';
import type * as english from './notice-words.en.js';

export const NOTICE_WORDS: Spoken<typeof english.NOTICE_WORDS> = {
  after: 'después de la hora citada',
  lessThanAnHour: 'menos de 1 h antes',
  hours: (hours) => `${hours} h antes`,
};
