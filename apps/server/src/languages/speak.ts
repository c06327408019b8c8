import { register } from 'node:module';
import type { Language } from '@chairside/domain';

/**
 * Lets this process speak one language: words that are imported from now on are those of it. Said before anything of the
 * domain is loaded, for what is loaded stays as it is.
 */
export function speak(language: Language): void {
  if (language !== 'en') register('./exchange-words.js', import.meta.url, { data: language });
}
