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
  /** What is still missing of it. */
  hint?: string | null;
}

/** The provider who decided by voice, and that it was read back (floor rule 12). */
export function ByVoice(props: ByVoiceProps) {
  const { view, providerId, onProvider, readBack, isReadBack, onReadBack, hint = null } = props;
  return (
    <>
      <SelectField
        label={FORM_WORDS.provider}
        value={providerId}
        options={Object.values(view.staff)
          .filter(({ role }) => isProvider(role))
          .map(({ id, name }) => ({ value: id, word: name }))}
        onChoose={onProvider}
        hint={hint}
      />
      <TickField label={readBack} isTicked={isReadBack} onTick={onReadBack} />
    </>
  );
}
