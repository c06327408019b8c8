import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { afterFirstPage } from '../../ui/after-first-page.js';
import { DialogNotices } from '../../ui/dialog-notices.js';
import { fetchedPart } from '../../ui/fetched-part.js';
import { HearingHere } from '../hearing/hearing-here.js';
import { HelpButtons } from '../help/help-buttons.js';
import { HelpHere } from '../help/help-here.js';
import { LateCallsHere } from './late-calls-here.js';
import { LinkBar } from './link-bar.js';
import { RefusalsHere } from './refusals-here.js';
import { roomSession } from '../room/room-session.js';
import { TopBar } from './top-bar.js';
import { useValuesAreOld } from './use-values-are-old.js';
import './link-bar.css';

const useSavedNote = fetchedPart(async () => {
  await afterFirstPage();
  return (await import('../vitals/saved-note.js')).SavedNote;
});

const callsOverPage = (
  <>
    <HelpButtons />
    <HelpHere inDialog />
    <HearingHere place="dialog" />
    <LateCallsHere inDialog />
  </>
);

/** What stays above every page is as tall as what is to be said: whatever sticks below it has to know. */
function tellHeight(top: HTMLElement | null): (() => void) | undefined {
  if (!top || typeof ResizeObserver === 'undefined') return undefined;
  const watch = new ResizeObserver(() => top.parentElement?.style.setProperty('--top', `${top.offsetHeight}px`));
  watch.observe(top);
  return () => watch.disconnect();
}

/** What surrounds every page of a signed-in person; the buttons that call never leave it (floor rule 14). */
export function Shell({ children, isWall = false }: { children: ReactNode; isWall?: boolean }) {
  const isOld = useValuesAreOld();
  const SavedNote = useSavedNote(!isWall);
  const [path] = useLocation();
  const room = roomSession(path);
  if (room !== null) return <RoomShell sessionId={room}>{children}</RoomShell>;
  return (
    <div className={`shell ${isWall ? 'shell-wall' : ''} ${isOld ? 'shell-old' : ''}`}>
      <DialogNotices value={isWall ? null : callsOverPage}>
        <div ref={tellHeight} className="shell-top">
          <TopBar isWall={isWall} />
          <HelpHere isWall={isWall} />
          <LinkBar />
          {!isWall && <LateCallsHere />}
          <RefusalsHere />
        </div>
        <HearingHere place="page" />
        {children}
        {SavedNote && <SavedNote />}
      </DialogNotices>
    </div>
  );
}

/** In a patient's room: dim, of this patient alone; whoever calls from here sees whether it was heard. */
function RoomShell({ sessionId, children }: { sessionId: string; children: ReactNode }) {
  const SavedNote = useSavedNote();
  const ofThisRoom = (
    <>
      <HelpButtons />
      <HelpHere inDialog onlyOf={sessionId} />
    </>
  );
  return (
    <div className="shell shell-room" data-theme="dim">
      <div ref={tellHeight} className="shell-top">
        <HelpHere onlyOf={sessionId} />
        <LinkBar />
        <RefusalsHere onlyOf={sessionId} />
      </div>
      <DialogNotices value={ofThisRoom}>
        {children}
        {SavedNote && <SavedNote isInRoom />}
      </DialogNotices>
    </div>
  );
}
