import { LANGUAGE_COOKIE, type Language } from '@chairside/domain';

const YEAR_SECONDS = 365 * 24 * 3600;

/** From now on this device speaks another language: the clinic sends the page that was built in it. */
export function chooseLanguage(language: Language, reload: () => void = () => location.reload()): void {
  document.cookie = `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
  reload();
}
