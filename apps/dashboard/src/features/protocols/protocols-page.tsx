import { isProvider, may, type Protocol } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/form-fields.js';
import { Loading } from '../../ui/read-notes.js';
import { useMyRole } from '../auth/use-my-role.js';
import { FigureTable } from './figure-table.js';
import { editedFigures, protocolsInUse, sectionsOf, type Edits } from './protocol-figures.js';
import { SignDialog } from './sign-dialog.js';
import { PROTOCOL_WORDS as words } from './words.en.js';
import './protocols.css';

/** The clinic's protocols: what they say, who answers for them, and how the director writes the next version. */
export function ProtocolsPage() {
  const board = useBoard()?.board;
  const role = useMyRole();
  const [chosen, setChosen] = useState<string | null>(null);
  if (role === null || !isProvider(role)) {
    return (
      <main className="protocols">
        <p role="alert">{words.forbidden}</p>
      </main>
    );
  }
  const inUse = protocolsInUse(board?.protocols ?? {});
  const protocol = inUse.find(({ id }) => id === chosen) ?? inUse[0];
  return (
    <main className="protocols">
      <header className="protocols-head">
        <h1>{words.title}</h1>
        {protocol && (
          <SelectField
            label={words.choose}
            value={protocol.id}
            options={inUse.map(({ id, name }) => ({ value: id, word: name }))}
            onChoose={setChosen}
          />
        )}
      </header>
      {protocol ? (
        <ProtocolForm
          key={protocol.id}
          protocol={protocol}
          mayWrite={may(role, 'protocol:revise')}
          onSigned={setChosen}
        />
      ) : (
        <NoProtocol isRead={board !== undefined} />
      )}
    </main>
  );
}

/** A clinic without protocols, or one of which nothing was heard yet: that is not the same. */
function NoProtocol({ isRead }: { isRead: boolean }) {
  return isRead ? <p>{words.none}</p> : <Loading className="protocols-note">{words.loading}</Loading>;
}

interface ProtocolFormProps {
  protocol: Protocol;
  mayWrite: boolean;
  /** The version that was signed takes the place of this one. */
  onSigned: (protocolId: string) => void;
}

/** One protocol; typing changes nothing of it until the next version is signed. */
function ProtocolForm({ protocol, mayWrite, onSigned }: ProtocolFormProps) {
  const [edits, setEdits] = useState<Edits>({});
  const [isSigning, setIsSigning] = useState(false);
  const edited = editedFigures(protocol, edits);
  const isAdopted = protocol.adoption === 'adopted';
  const next = protocol.version + 1;
  return (
    <>
      <p className="protocols-version">
        <b>{words.version(protocol.version)}</b> {words.by(protocol.author)}{' '}
        <Badge look="mark">{isAdopted ? words.adopted : words.proposed}</Badge>
      </p>
      <p className="protocols-note">{mayWrite ? words.runsOn : words.readOnly}</p>
      {sectionsOf(protocol).map(({ title, figures }) => (
        <FigureTable
          key={title}
          title={title}
          figures={figures}
          edits={edits}
          isReadOnly={!mayWrite}
          onType={(key, typed) => setEdits({ ...edits, [key]: typed })}
        />
      ))}
      {mayWrite && (
        <footer className="protocols-foot">
          <span role="status">{words.changes(edited.length)}</span>
          {edited.length > 0 && <Button onClick={() => setEdits({})}>{words.undo}</Button>}
          <Button
            look="primary"
            disabled={(edited.length === 0 && isAdopted) || edited.some(({ to }) => Number.isNaN(to))}
            onClick={() => setIsSigning(true)}
          >
            {edited.length === 0 && !isAdopted ? words.adopt : words.sign(next)}
          </Button>
        </footer>
      )}
      {isSigning && (
        <SignDialog
          protocol={protocol}
          edits={edits}
          onSigned={(id) => {
            setIsSigning(false);
            onSigned(id);
          }}
          onClose={() => setIsSigning(false)}
        />
      )}
    </>
  );
}
