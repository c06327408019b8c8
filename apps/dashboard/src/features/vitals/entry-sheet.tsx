import type { Chair, Patient } from '@chairside/domain';
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useLink } from '../../live/use-link.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { personName } from '../board/person-words.js';
import { EntryMessage } from './entry-message.js';
import { PatientLine } from './patient-line.js';
import { ScaleRow } from './scale-row.js';
import { EntryReason, TakenAt } from './taken-at.js';
import { TypedField } from './typed-field.js';
import type { Entry } from './use-entry.js';
import { useReturnFocus } from './use-return-focus.js';
import { useWantedFocus } from './use-wanted-focus.js';
import { SHEET_WORDS } from './words.en.js';
import './entry.css';
import './entry-foot.css';
import './entry-scales.css';

interface EntrySheetProps {
  entry: Entry;
  patient: Patient | undefined;
  chair: Chair | undefined;
  heading: ReactNode;
  saveWord: string;
  onClose: () => void;
}

/** The sheet itself, for a new set and for a correction: who, the fields, one line of talk, time and save. */
export function EntrySheet({ entry, patient, chair, heading, saveWord, onClose }: EntrySheetProps) {
  const messageId = useId();
  useReturnFocus();
  const { fields } = entry.rules;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!event.repeat) entry.save();
  };
  return (
    <Dialog
      className="entry-sheet"
      label={SHEET_WORDS.titleFor(patient ? personName(patient) : '', chair?.name)}
      onClose={onClose}
    >
      <div className="entry-inside" onKeyDown={onKeyDown}>
        <header className="entry-head">
          <PatientLine patient={patient} chair={chair} />
          <div className="entry-heading">{heading}</div>
          <NotLiveBadge />
        </header>
        <div className="entry-fields">
          {fields
            .filter(({ kind }) => kind !== 'choice')
            .map((field) => (
              <TypedField key={field.measure} field={field} entry={entry} messageId={messageId} />
            ))}
        </div>
        <EntryMessage id={messageId} entry={entry} />
        <div className="entry-scales">
          {fields
            .filter(({ kind }) => kind === 'choice')
            .map((field) => (
              <ScaleRow key={field.measure} field={field} entry={entry} />
            ))}
        </div>
        <EntryFoot entry={entry} saveWord={saveWord} onClose={onClose} />
      </div>
    </Dialog>
  );
}

function EntryFoot({ entry, saveWord, onClose }: Pick<EntrySheetProps, 'entry' | 'saveWord' | 'onClose'>) {
  const save = useRef<HTMLButtonElement>(null);
  const isLive = useLink().kind === 'live';
  const isSending = entry.state.phase === 'sending';
  useWantedFocus(save, 'save', entry.state.focus);
  return (
    <footer className="entry-foot">
      <TakenAt entry={entry} />
      <EntryReason entry={entry} />
      {isSending && !isLive && <p className="entry-held">{SHEET_WORDS.heldHere}</p>}
      <span className="entry-buttons">
        <Button onClick={onClose}>
          {isSending ? SHEET_WORDS.close : SHEET_WORDS.keep} <kbd>{SHEET_WORDS.keys.esc}</kbd>
        </Button>
        <button
          ref={save}
          type="button"
          className="button button-primary button-normal"
          disabled={isSending}
          onClick={entry.save}
        >
          {isSending ? SHEET_WORDS.sending : saveWord} <kbd>{SHEET_WORDS.keys.ctrl}</kbd>{' '}
          <kbd>{SHEET_WORDS.keys.enter}</kbd>
        </button>
      </span>
    </footer>
  );
}

function NotLiveBadge() {
  const link = useLink();
  if (link.kind === 'live') return null;
  return <p className="entry-notlive">{SHEET_WORDS.notLive}</p>;
}
