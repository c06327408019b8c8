import { use, type ReactNode } from 'react';
import { SendingHere, useSendingHere } from '../../live/sending-here.js';
import { DialogNotices } from '../../ui/dialog-notices.js';
import { Holding, useHolding, useHolds } from './holding.js';
import { PlaceOver } from './place-over.js';
import type { SessionInView } from './session-in-view.js';

interface LastingProps {
  /** Whether the visit still has a place for it. */
  isDue: boolean;
  view: SessionInView;
  children: ReactNode;
}

/**
 * A part of the page that the visit has a place for only for a while. What somebody has open or has typed in it never goes
 * from under their hands: it stays until it is sent or closed, and says what came in between.
 */
export function Lasting({ isDue, view, children }: LastingProps) {
  const { isHeld, hold } = useHolding();
  const notices = use(DialogNotices);
  const { isSending, begin } = useSendingHere();
  if (!isDue && !isHeld) return null;
  return (
    <Holding value={hold}>
      <SendingHere value={begin}>
        <DialogNotices
          value={
            <>
              <HeldByDialog />
              <PlaceOver isOver={!isDue} view={view} inDialog isSending={isSending} />
              {notices}
            </>
          }
        >
          <PlaceOver isOver={!isDue} view={view} isSending={isSending} />
          {children}
        </DialogNotices>
      </SendingHere>
    </Holding>
  );
}

/** Stands in every dialog of the part: as long as one is open, it holds. */
function HeldByDialog() {
  useHolds(true);
  return null;
}
