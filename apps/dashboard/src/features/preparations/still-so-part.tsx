import { preparationOf, PREPARATION_WORDS, type LiveSession, type QuestionName } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { answerText } from '../sessions/preparation-lines.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { StillSo } from './same-as-before.js';
import { shortDate } from './short-date.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';

interface StillSoPartProps {
  view: SessionInView;
  earlier: LiveSession;
  still: StillSo;
  takesFocus: boolean;
  onAllSo: () => void;
}

/** What the last visit established, to be read to the patient: one press says that all of it is still so. */
export function StillSoPart({ view, earlier, still, takesFocus, onAllSo }: StillSoPartProps) {
  const { timeZone, patient } = view;
  const answered = (name: QuestionName): string => {
    const record = preparationOf(earlier, name);
    const said = record ? answerText(record, timeZone) : '';
    return name === 'allergies' && patient?.allergies ? `${said}, ${patient.allergies}` : said;
  };
  return (
    <section className="still-so" aria-label={words.stillSoTitle(shortDate(earlier.scheduledAt, timeZone))}>
      <h3>{words.stillSoTitle(shortDate(earlier.scheduledAt, timeZone))}</h3>
      <ul>
        {still.consent && (
          <li>
            <b>{words.consent}</b> {words.signed(shortDate(still.consent.signedAt, timeZone), still.consent.version)}
          </li>
        )}
        {still.questions.map((name) => (
          <li key={name}>
            <b>{PREPARATION_WORDS[name]}</b> {answered(name)}
          </li>
        ))}
      </ul>
      <Button look="primary" autoFocus={takesFocus} onClick={onAllSo}>
        {words.allSo}
      </Button>
      <p className="preparation-detail">{words.orAnswer}</p>
    </section>
  );
}
