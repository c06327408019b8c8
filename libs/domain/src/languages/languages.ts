/** The languages that Chairside speaks whole, each as it calls itself; in the first it speaks where nobody chose. */
export const LANGUAGES = { en: 'English', es: 'Español' } as const satisfies Record<string, string>;

export type Language = keyof typeof LANGUAGES;

export const languages = Object.keys(LANGUAGES) as readonly Language[];

/** How each writes dates and sorts words. Hours have 24, and digits a decimal point, in all of them. */
export const LOCALES = { en: 'en-GB', es: 'es-MX-u-hc-h23' } as const satisfies Record<Language, string>;

/** The cookie in which a browser keeps the language of its screens. */
export const LANGUAGE_COOKIE = 'chairside-language';
