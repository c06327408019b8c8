import { isProvider } from '@chairside/domain';
import { SelectField, TickField } from '../../ui/form-fields.js';
import type { SessionInView } from './session-in-view.js';
import { FORM_WORDS } from './words.en.js';

interface ByVoiceProps {
  view: SessionInView;
  providerId: string;
  onProvider: (providerId: string) => void;
  /** What was read back, in words. */
  readBack: string;
  isReadBack: boolean;
  onReadBack: (isReadBack: boolean) => void;
}

/** The provider who decided by voice, and that it was read back (floor rule 12). */
export function ByVoice({ view: { staff }, providerId, onProvider, readBack, isReadBack, onReadBack }: ByVoiceProps) {
  return (
    <>
      <SelectField
        label={FORM_WORDS.provider}
        value={providerId}
        options={Object.values(staff)
          .filter(({ role }) => isProvider(role))
          .map(({ id, name }) => ({ value: id, word: name }))}
        onChoose={onProvider}
      />
      <TickField label={readBack} isTicked={isReadBack} onTick={onReadBack} />
    </>
  );
}
