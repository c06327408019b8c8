import type { LiveSession, Protocol, VitalsReading } from '@chairside/domain';
import { useId, useRef, type KeyboardEvent } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useLink } from '../../live/use-link.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { chairNow } from '../board/chair-now.js';
import { personName } from '../board/person-words.js';
import { CorrectedMeanwhile } from './corrected-meanwhile.js';
import { EnteringLine } from './entering.js';
import { useSayEntering } from './use-say-entering.js';
import { DraftLine } from './draft-line.js';
import { EntryHeading } from './entry-heading.js';
import type { EntryField } from './entry-fields.js';
import { EntryMessage } from './entry-message.js';
import { keyOnSave } from './field-keys.js';
import { NumberPad } from './number-pad.js';
import { PatientLine } from './patient-line.js';
import { pressEnter } from './press-enter.js';
import { ScaleRow } from './scale-row.js';
import { ScaleTabs } from './scale-tabs.js';
import { SheetAlert } from './sheet-alert.js';
import { SetChanges } from './set-changes.js';
import { SetMeanwhile } from './set-meanwhile.js';
import { EntryReason, TakenAt } from './taken-at.js';
import { TimeTells } from './time-tells.js';
import { TypedField } from './typed-field.js';
import { useEntry, type Entry } from './use-entry.js';
import { useReturnFocus } from './use-return-focus.js';
import { useWantedFocus } from './use-wanted-focus.js';
import { CORRECT_WORDS, PAD_WORDS, SHEET_WORDS } from './words.en.js';
import './entry.css';
import './entry-foot.css';
import './entry-scales.css';

export interface EntrySheetProps {
  session: LiveSession;
  protocol: Protocol;
  /** The reading to correct; without it a new set is charted. */
  reading?: VitalsReading | undefined;
  /** A newer version of that reading is to be corrected in its place. */
  onReplace: (newer: VitalsReading) => void;
  onClose: () => void;
}

/** The sheet itself, for a new set and for a correction: who, the fields, one line of talk, time and save. */
export function EntrySheet({ session, protocol, reading, onReplace, onClose }: EntrySheetProps) {
  const messageId = useId();
  const board = useBoard()?.board;
  const entry = useEntry({ session, protocol, reading, onSaved: onClose });
  useReturnFocus();
  useSayEntering(session.id);
  const patient = board?.patients[session.patientId];
  const chair = board && chairNow(board, session);
  const { fields } = entry.rules;
  const choices = fields.filter(({ kind }) => kind === 'choice');
  const isAtChoice = choices.some(({ measure }) => measure === entry.state.focus.target);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!event.repeat) entry.save('keys');
  };
  return (
    <Dialog
      className="entry-sheet"
      label={wordsOf(reading).titleFor(patient ? personName(patient) : '', chair?.name)}
      onClose={onClose}
    >
      <div className="entry-inside" onKeyDown={onKeyDown}>
        <header className="entry-head">
          <PatientLine patient={patient} chair={chair} />
          <EntryHeading session={session} protocol={protocol} reading={reading} />
          <NotLiveBadge />
        </header>
        <EnteringLine sessionId={session.id} />
        <SheetAlert session={session} />
        {!reading && <SetChanges {...{ session, protocol, entry }} />}
        <div className="entry-fields">
          {fields
            .filter(({ kind }) => kind !== 'choice')
            .map((field) => (
              <TypedField key={field.measure} field={field} entry={entry} messageId={messageId} />
            ))}
        </div>
        <ScaleTabs fields={choices} entry={entry} />
        <EntryMessage id={messageId} entry={entry} />
        <div className={isAtChoice ? 'entry-hands entry-at-choice' : 'entry-hands'}>
          <NumberPad entry={entry} />
          <div className="entry-scales">
            {choices.map((field) => (
              <ScaleRow key={field.measure} field={field} entry={entry} />
            ))}
            <NextScale choices={choices} entry={entry} />
          </div>
        </div>
        <EntryFoot {...{ entry, session, reading, messageId, onReplace, onClose }} />
      </div>
    </Dialog>
  );
}

/** Where one scale stands at a time there is no pad beside it whose Next could be pressed. */
function NextScale({ choices, entry }: { choices: readonly EntryField[]; entry: Entry }) {
  const here = choices.find(({ measure }) => measure === entry.state.focus.target);
  return (
    here && (
      <Button className="entry-next" onClick={() => pressEnter(entry, here.measure)}>
        {PAD_WORDS.next}
      </Button>
    )
  );
}

function wordsOf(
  reading: VitalsReading | undefined,
): Pick<typeof SHEET_WORDS | typeof CORRECT_WORDS, 'titleFor' | 'save'> {
  return reading ? CORRECT_WORDS : SHEET_WORDS;
}

interface EntryFootProps extends Pick<EntrySheetProps, 'session' | 'reading' | 'onReplace' | 'onClose'> {
  entry: Entry;
  messageId: string;
}

function EntryFoot({ entry, session, reading, messageId, onReplace, onClose }: EntryFootProps) {
  const save = useRef<HTMLButtonElement>(null);
  const isLive = useLink().kind === 'live';
  const isSending = entry.state.phase === 'sending';
  useWantedFocus(save, 'save', entry.state.focus);
  return (
    <footer className="entry-foot">
      {reading ? (
        <CorrectedMeanwhile {...{ session, reading, entry, onReplace }} />
      ) : (
        <SetMeanwhile session={session} />
      )}
      <DraftLine entry={entry} />
      <TimeTells entry={entry} />
      <TakenAt entry={entry} messageId={messageId} />
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
          onKeyDown={(event) => {
            const does = keyOnSave(event, entry.state);
            if (typeof does !== 'string') entry.act(does);
          }}
          onClick={() => entry.save('button')}
        >
          {isSending ? SHEET_WORDS.sending : wordsOf(reading).save} <kbd>{SHEET_WORDS.keys.ctrl}</kbd>{' '}
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
