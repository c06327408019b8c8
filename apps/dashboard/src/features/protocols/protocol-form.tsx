import { faultsOfProtocol, type Protocol, type ProtocolFault } from '@chairside/domain';
import { useRef, useState } from 'react';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { becomings } from './becomings.js';
import { ChangesSince } from './changes-since.js';
import { placedFaults } from './fault-places.js';
import { isTyped, NO_EDITS, shownProtocol, withEdits, type Edits } from './protocol-edits.js';
import { ProtocolFaults } from './protocol-faults.js';
import { sectionsOf } from './protocol-sections.js';
import { SectionIndex } from './section-index.js';
import { SectionView } from './section-view.js';
import { SignDialog } from './sign-dialog.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface ProtocolFormProps {
  protocol: Protocol;
  /** The version that it took the place of; nothing for the first, or where it is not known here. */
  before: Protocol | undefined;
  mayWrite: boolean;
  /** The version that was signed takes the place of this one. */
  onSigned: (protocolId: string) => void;
}

/** One protocol; typing changes nothing of it until the next version is signed. */
export function ProtocolForm({ protocol, before, mayWrite, onSigned }: ProtocolFormProps) {
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
  const isSignable = isTyped(protocol, edits);
  const faults = mayWrite && isSignable && changes.length > 0 ? faultsOfProtocol(withEdits(protocol, edits)) : [];
  const placed = placedFaults(sections, faults, edits);
  return (
    <>
      <p className="protocols-version">
        <b>{words.version(protocol.version)}</b> {words.by(protocol.author)}{' '}
        <Badge look="mark">{isAdopted ? words.adopted : words.proposed}</Badge>
      </p>
      <p className="protocols-note">{mayWrite ? words.runsOn : words.readOnly}</p>
      {before && <ChangesSince before={before} protocol={protocol} />}
      {section && (
        <div ref={body} className="protocols-body">
          <SectionIndex {...{ sections, changes, open: section.id }} faults={placed} onOpen={openSection} />
          <SectionView
            key={section.id}
            {...{ protocol, section, edits }}
            faults={placed}
            isReadOnly={!mayWrite}
            onEdit={setEdits}
          />
        </div>
      )}
      {mayWrite && (
        <FormFoot
          {...{ protocol, faults, isSignable }}
          count={changes.length}
          onUndo={() => setEdits(NO_EDITS)}
          onSign={setSigning}
        />
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

interface FormFootProps {
  protocol: Protocol;
  faults: readonly ProtocolFault[];
  isSignable: boolean;
  /** How much was changed. */
  count: number;
  onUndo: () => void;
  onSign: (as: 'next' | 'another') => void;
}

/** How much was changed and what is in the way, and the ways to sign. */
function FormFoot({ protocol, faults, isSignable, count, onUndo, onSign }: FormFootProps) {
  const isAdopted = protocol.adoption === 'adopted';
  return (
    <footer className="protocols-foot">
      <ProtocolFaults faults={faults} />
      <span role="status">{words.changes(count)}</span>
      {count > 0 && <Button onClick={onUndo}>{words.undo}</Button>}
      <Button disabled={!isSignable} onClick={() => onSign('another')}>
        {words.another}
      </Button>
      <Button look="primary" disabled={(count === 0 && isAdopted) || !isSignable} onClick={() => onSign('next')}>
        {count === 0 && !isAdopted ? words.adopt : words.sign(protocol.version + 1)}
      </Button>
    </footer>
  );
}
