import { dueState, type LiveSession } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useBoard } from '../../live/use-board.js';
import { useSession } from '../../live/use-session.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { dueWords } from '../board/due-words.js';
import { nextDue } from '../board/next-due.js';
import { useValuesAreOld } from '../board/use-values-are-old.js';
import { clockTime } from './clock-time.js';
import { dueNames } from './due-names.js';
import { EntrySheet } from './entry-sheet.js';
import { useEntry } from './use-entry.js';
import { SHEET_WORDS } from './words.en.js';
import './entry.css';
import './entry-foot.css';
import './entry-scales.css';
// a sheet that opened can send: its contract never has to be fetched once the line is gone
import '../../live/contract.js';

interface VitalsEntrySheetProps {
  sessionId: string;
  onClose: () => void;
}

/** Charts one set for the patient of one session, over any screen. */
export function VitalsEntrySheet({ sessionId, onClose }: VitalsEntrySheetProps) {
  const session = useSession(sessionId);
  const protocol = useBoard()?.board.protocols[session?.protocolId ?? ''];
  if (!session || !protocol) return <GoneSheet onClose={onClose} />;
  return <NewSet session={session} protocol={protocol} onClose={onClose} />;
}

interface NewSetProps {
  session: LiveSession;
  protocol: Parameters<typeof useEntry>[0]['protocol'];
  onClose: () => void;
}

function NewSet({ session, protocol, onClose }: NewSetProps) {
  const live = useBoard();
  const now = useClinicNow();
  const entry = useEntry({ session, protocol, onSaved: onClose });
  const isOld = useValuesAreOld();
  const timeZone = live?.board.clinic?.timeZone ?? 'UTC';
  const due = nextDue(session, protocol, now);
  const set = dueState(session, now, protocol);
  const heading = (
    <>
      <b>{due ? dueWords(due, timeZone, !isOld) : SHEET_WORDS.nothingDue}</b>
      {set && <span>{SHEET_WORDS.due(dueNames(set.measures), clockTime(set.dueAt, timeZone))}</span>}
    </>
  );
  return (
    <EntrySheet
      entry={entry}
      patient={live?.board.patients[session.patientId]}
      chair={live?.board.chairs[session.chairId ?? '']}
      heading={heading}
      saveWord={SHEET_WORDS.save}
      onClose={onClose}
    />
  );
}

/** The session left the board while its sheet was open, or was never on it. */
function GoneSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog className="entry-sheet" label={SHEET_WORDS.title} onClose={onClose}>
      <p className="entry-gone">{SHEET_WORDS.gone}</p>
      <footer className="entry-foot">
        <Button onClick={onClose}>{SHEET_WORDS.close}</Button>
      </footer>
    </Dialog>
  );
}
