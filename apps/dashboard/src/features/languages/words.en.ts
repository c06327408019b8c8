export const LANGUAGE_WORDS = {
  language: 'Language',
};
