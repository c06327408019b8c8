import { faultsOfProtocol, type Protocol } from '@chairside/domain';
import { useRef, useState } from 'react';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { becomings, editedFigures, NO_EDITS, shownProtocol, withEdits, type Edits } from './protocol-edits.js';
import { ProtocolFaults } from './protocol-faults.js';
import { sectionsOf } from './protocol-sections.js';
import { SectionIndex } from './section-index.js';
import { SectionView } from './section-view.js';
import { SignDialog } from './sign-dialog.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface ProtocolFormProps {
  protocol: Protocol;
  mayWrite: boolean;
  /** The version that was signed takes the place of this one. */
  onSigned: (protocolId: string) => void;
}

/** One protocol; typing changes nothing of it until the next version is signed. */
export function ProtocolForm({ protocol, mayWrite, onSigned }: ProtocolFormProps) {
  const [edits, setEdits] = useState<Edits>(NO_EDITS);
  const [open, setOpen] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const [signing, setSigning] = useState<'next' | 'another' | null>(null);
  const sections = sectionsOf(shownProtocol(protocol, edits));
  const section = sections.find(({ id }) => id === open) ?? sections[0];
  const changes = becomings(protocol, edits);
  const openSection = (id: string): void => {
    setOpen(id);
    // the section before may have been scrolled far down
    body.current?.scrollIntoView({ block: 'start' });
  };
  const isAdopted = protocol.adoption === 'adopted';
  const isTyped = !editedFigures(protocol, edits).some(({ to }) => Number.isNaN(to));
  const faults = mayWrite && isTyped && changes.length > 0 ? faultsOfProtocol(withEdits(protocol, edits)) : [];
  return (
    <>
      <p className="protocols-version">
        <b>{words.version(protocol.version)}</b> {words.by(protocol.author)}{' '}
        <Badge look="mark">{isAdopted ? words.adopted : words.proposed}</Badge>
      </p>
      <p className="protocols-note">{mayWrite ? words.runsOn : words.readOnly}</p>
      {section && (
        <div ref={body} className="protocols-body">
          <SectionIndex sections={sections} open={section.id} changes={changes} onOpen={openSection} />
          <SectionView key={section.id} section={section} edits={edits} isReadOnly={!mayWrite} onEdit={setEdits} />
        </div>
      )}
      {mayWrite && (
        <footer className="protocols-foot">
          <ProtocolFaults faults={faults} />
          <span role="status">{words.changes(changes.length)}</span>
          {changes.length > 0 && <Button onClick={() => setEdits(NO_EDITS)}>{words.undo}</Button>}
          <Button disabled={!isTyped} onClick={() => setSigning('another')}>
            {words.another}
          </Button>
          <Button
            look="primary"
            disabled={(changes.length === 0 && isAdopted) || !isTyped}
            onClick={() => setSigning('next')}
          >
            {changes.length === 0 && !isAdopted ? words.adopt : words.sign(protocol.version + 1)}
          </Button>
        </footer>
      )}
      {signing && (
        <SignDialog
          protocol={protocol}
          edits={edits}
          isAnother={signing === 'another'}
          onSigned={(id) => {
            setSigning(null);
            onSigned(id);
          }}
          onClose={() => setSigning(null)}
        />
      )}
    </>
  );
}
