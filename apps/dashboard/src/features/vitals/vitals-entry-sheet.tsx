import type { VitalsReading } from '@chairside/domain';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { useSession } from '../../live/use-session.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { EntrySheet } from './entry-sheet.js';
import { SHEET_WORDS } from './words.en.js';
// a sheet that opened can send, and keep what waits, once the line is gone
import '../../live/kit-content.js';
import { DialogNotices } from '../../ui/dialog-notices.js';
import { HelpButtons } from '../help/help-buttons.js';
import { HelpHere } from '../help/help-here.js';
import { roomSession } from '../room/room-session.js';
import { LateCallBar } from '../board/late-call-bar.js';

interface VitalsEntrySheetProps {
  sessionId: string;
  /** Takes the place of this charted reading: the old values stay, struck through, with who, when and why. */
  reading?: VitalsReading;
  onClose: () => void;
}

/** Charts one set for the patient of one session, or corrects one, over any screen. */
export function VitalsEntrySheet({ sessionId, reading, onClose }: VitalsEntrySheetProps) {
  const [version, setVersion] = useState(reading);
  const session = useSession(sessionId);
  const room = roomSession(useLocation()[0]);
  const protocol = useBoard()?.board.protocols[session?.protocolId ?? ''];
  if (!session || !protocol) return <GoneSheet onClose={onClose} />;
  return (
    <DialogNotices
      value={
        <>
          <HelpButtons sessionId={session.id} />
          <HelpHere inDialog {...(room !== null && { onlyOf: room })} />
          {room === null && <LateCallBar inDialog except={session.id} onLeave={onClose} />}
        </>
      }
    >
      <EntrySheet key={version?.id} reading={version} onReplace={setVersion} {...{ session, protocol, onClose }} />
    </DialogNotices>
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
