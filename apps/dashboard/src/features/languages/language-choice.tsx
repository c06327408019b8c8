import { LANGUAGES, languages, SPOKEN_HERE } from '@chairside/domain';
import { chooseLanguage } from './choose-language.js';
import { LANGUAGE_WORDS as words } from './words.en.js';
import './language-choice.css';

/** The languages of these screens, each by its own name, so that whoever needs it can read it. */
export function LanguageChoice() {
  return (
    <span className="language-choice" role="group" aria-label={words.language}>
      <b aria-current="true">{LANGUAGES[SPOKEN_HERE]}</b>
      {languages
        .filter((language) => language !== SPOKEN_HERE)
        .map((language) => (
          <button key={language} type="button" lang={language} onClick={() => chooseLanguage(language)}>
            {LANGUAGES[language]}
          </button>
        ))}
    </span>
  );
}
