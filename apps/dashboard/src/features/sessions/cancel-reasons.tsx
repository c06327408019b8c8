import { CANCEL_CAUSES, CANCEL_REASONS, cancelReason, type CancelReason } from '@chairside/domain';
import { ReasonButtons, TextField } from '../../ui/form-fields.js';
import { CANCEL_CAUSE_WORDS, CANCEL_REASON_WORDS, FORM_WORDS as words } from './words.en.js';

interface CancelReasonsProps {
  chosen: CancelReason | null;
  text: string;
  onChoose: (reason: CancelReason) => void;
  onType: (text: string) => void;
}

/** Why a visit is called off: the reasons of each cause together, and the words. */
export function CancelReasons({ chosen, text, onChoose, onType }: CancelReasonsProps) {
  const needsWords = chosen !== null && cancelReason(chosen).needsWords === true;
  return (
    <>
      {CANCEL_CAUSES.map((cause) => (
        <ReasonButtons
          key={cause}
          label={CANCEL_CAUSE_WORDS[cause]}
          reasons={CANCEL_REASONS.filter((reason) => cancelReason(reason).cause === cause)}
          wordOf={(reason) => CANCEL_REASON_WORDS[reason]}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
      <TextField
        label={needsWords ? words.cancelWordsNeeded : words.cancelWords}
        value={text}
        maxLength={500}
        onType={onType}
      />
    </>
  );
}
