import { currentVersion, isProvider, may, type Id, type Protocol } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { SelectField } from '../../ui/form-fields.js';
import { Loading } from '../../ui/read-notes.js';
import { useMyRole } from '../auth/use-my-role.js';
import { ProtocolForm } from './protocol-form.js';
import { opensWith } from './opens-with.js';
import { protocolsInUse } from './protocol-sections.js';
import { PROTOCOL_WORDS as words } from './words.en.js';
import './protocols.css';

/** The clinic's protocols: what they say, who answers for them, and how the director writes the next version. */
export function ProtocolsPage() {
  const board = useBoard()?.board;
  const role = useMyRole();
  const [chosen, setChosen] = useState<readonly Id[]>([]);
  // what a page opened with stays: a patient who is checked in meanwhile must not change what somebody edits
  const [opened, setOpened] = useState<Id | null>(null);
  if (role === null || !isProvider(role)) {
    return (
      <main className="protocols">
        <p role="alert">{words.forbidden}</p>
      </main>
    );
  }
  const protocols = board?.protocols ?? {};
  const inUse = protocolsInUse(protocols);
  const opening = board && opensWith(inUse, board);
  if (opened === null && opening) setOpened(opening.id);
  const protocol = chosenOf(protocols, opened === null ? chosen : [...chosen, opened]) ?? opening;
  return (
    <main className="protocols">
      <header className="protocols-head">
        <h1>{words.title}</h1>
        {protocol && (
          <SelectField
            label={words.choose}
            value={protocol.id}
            options={inUse.map(({ id, name }) => ({ value: id, word: name }))}
            onChoose={(id) => setChosen([id])}
          />
        )}
      </header>
      {protocol ? (
        <ProtocolForm
          key={protocol.id}
          protocol={protocol}
          before={protocol.replaces === null ? undefined : protocols[protocol.replaces]}
          mayWrite={may(role, 'protocol:revise')}
          onSigned={(id) => setChosen([id, protocol.id])}
        />
      ) : (
        <NoProtocol isRead={board !== undefined} />
      )}
    </main>
  );
}

/**
 * The version in use of what was chosen, the first that is known: what was signed a moment ago may not be on the board yet,
 * and what it takes the place of may be gone from it before the answer is here.
 */
function chosenOf(protocols: Readonly<Record<Id, Protocol>>, chosen: readonly Id[]): Protocol | undefined {
  const known = chosen.find((id) => protocols[id] !== undefined);
  return known === undefined ? undefined : protocols[currentVersion(protocols, known)];
}

/** A clinic without protocols, or one of which nothing was heard yet: that is not the same. */
function NoProtocol({ isRead }: { isRead: boolean }) {
  return isRead ? <p>{words.none}</p> : <Loading className="protocols-note">{words.loading}</Loading>;
}
