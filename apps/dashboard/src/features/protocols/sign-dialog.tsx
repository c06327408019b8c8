import { faultsOfProtocol, type Protocol } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField, TickField } from '../../ui/form-fields.js';
import { becomings } from './becomings.js';
import { BecomingList } from './becoming-list.js';
import { LimitsPreview } from './limits-preview.js';
import { withEdits, type Edits } from './protocol-edits.js';
import { ProtocolFaults } from './protocol-faults.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface SignDialogProps {
  protocol: Protocol;
  edits: Edits;
  /** A protocol of its own, with a name of its own; else the next version. */
  isAnother: boolean;
  onSigned: (protocolId: string) => void;
  onClose: () => void;
}

/** What becomes of each figure and choice, how often a changed limit would have been reached, and the name under it. */
export function SignDialog({ protocol, edits, isAnother, onSigned, onClose }: SignDialogProps) {
  const { submit, isSending, problem } = useSubmit();
  const [isMine, setIsMine] = useState(false);
  const [name, setName] = useState('');
  const changes = becomings(protocol, edits);
  const wanted = withEdits(protocol, edits);
  const faults = faultsOfProtocol(wanted);
  const title = isAnother ? words.anotherTitle(protocol.name) : words.signTitle(protocol.name, protocol.version + 1);
  const isReady = isMine && faults.length === 0 && (!isAnother || name.trim() !== '');
  const sign = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const payload = isAnother ? { protocol: { ...wanted, name: name.trim() }, isAnother } : { protocol: wanted };
    submit('protocol:revise', payload, onSigned);
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={sign}>
        <h2 className="action-title">{title}</h2>
        {isAnother && <TextField label={words.anotherName} value={name} maxLength={200} onType={setName} autoFocus />}
        {changes.length === 0 && !isAnother && <p className="action-note">{words.nothing}</p>}
        <BecomingList changes={changes} />
        <LimitsPreview protocol={protocol} wanted={wanted} />
        <ProtocolFaults faults={faults} />
        <p className="action-note">{isAnother ? words.anotherNote : words.runsOn}</p>
        <TickField label={words.mine} isTicked={isMine} onTick={setIsMine} />
        {problem && (
          <p className="action-differs" role="alert">
            {words.refused} {problem.detail}
          </p>
        )}
        <footer className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={!isReady || isSending}>
            {isSending ? words.signing : isAnother ? words.anotherSign : words.sign(protocol.version + 1)}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
