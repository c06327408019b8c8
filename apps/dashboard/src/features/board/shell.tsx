import type { ReactNode } from 'react';
import { DialogNotices } from '../../ui/dialog-notices.js';
import { HelpButtons } from '../help/help-buttons.js';
import { HelpHere } from '../help/help-here.js';
import { LateCallHere } from './late-call-here.js';
import { LinkBar } from './link-bar.js';
import { RefusalBar } from './refusal-bar.js';
import { StoppedScreens } from './stopped-screens.js';
import { TopBar } from './top-bar.js';
import { useValuesAreOld } from './use-values-are-old.js';
import './link-bar.css';

const callsOverPage = (
  <>
    <HelpButtons />
    <HelpHere inDialog />
    <LateCallHere inDialog />
  </>
);

/** What surrounds every page of a signed-in person. */
export function Shell({ children, isWall = false }: { children: ReactNode; isWall?: boolean }) {
  const isOld = useValuesAreOld();
  return (
    <div className={`shell ${isWall ? 'shell-wall' : ''} ${isOld ? 'shell-old' : ''}`}>
      <TopBar isWall={isWall} />
      <HelpHere isWall={isWall} />
      <LinkBar />
      <StoppedScreens />
      {!isWall && <LateCallHere />}
      <RefusalBar />
      <DialogNotices value={isWall ? null : callsOverPage}>{children}</DialogNotices>
    </div>
  );
}
