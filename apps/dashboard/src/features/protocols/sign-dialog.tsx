import { useState, type FormEvent } from 'react';
import type { Protocol } from '@chairside/domain';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TickField } from '../../ui/form-fields.js';
import { LimitEffect } from './limit-effect.js';
import { LimitsPreview } from './limits-preview.js';
import { editedFigures, keyOf, withEdits, type Edits } from './protocol-figures.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface SignDialogProps {
  protocol: Protocol;
  edits: Edits;
  onSigned: (protocolId: string) => void;
  onClose: () => void;
}

/** What becomes of each figure, how often a changed limit would have been reached, and the name under it. */
export function SignDialog({ protocol, edits, onSigned, onClose }: SignDialogProps) {
  const { submit, isSending, problem } = useSubmit();
  const [isMine, setIsMine] = useState(false);
  const edited = editedFigures(protocol, edits);
  const title = words.signTitle(protocol.name, protocol.version + 1);
  const sign = (event: FormEvent): void => {
    event.preventDefault();
    submit('protocol:revise', { protocol: withEdits(protocol, edits) }, onSigned);
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={sign}>
        <h2 className="action-title">{title}</h2>
        {edited.length === 0 && <p className="action-note">{words.nothing}</p>}
        <ul className="protocols-becomes">
          {edited.map(({ label, value, to, unit, limit, path }) => (
            <li key={keyOf({ path })}>
              <p>{words.becomes(label, value, to, unit)}</p>
              {limit && <LimitEffect {...limit} from={value} to={to} />}
            </li>
          ))}
        </ul>
        <LimitsPreview protocol={protocol} edited={edited} />
        <p className="action-note">{words.runsOn}</p>
        <TickField label={words.mine} isTicked={isMine} onTick={setIsMine} />
        {problem && (
          <p className="action-differs" role="alert">
            {words.refused} {problem.detail}
          </p>
        )}
        <footer className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={!isMine || isSending}>
            {isSending ? words.signing : words.sign(protocol.version + 1)}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
