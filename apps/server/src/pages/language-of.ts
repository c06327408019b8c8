import { LANGUAGE_COOKIE, languages, type Language } from '@chairside/domain';
import { parseCookie } from 'cookie';
import type { Request } from 'express';

/** The language of whoever asks: what they chose at this device, else what their browser speaks, else the clinic's. */
export function languageOf(request: Request, ofClinic: Language): Language {
  const chosen = parseCookie(request.headers.cookie ?? '')[LANGUAGE_COOKIE];
  const spoken = request.acceptsLanguages([ofClinic, ...languages]);
  return (
    languages.find((language) => language === chosen) ?? languages.find((language) => language === spoken) ?? ofClinic
  );
}
