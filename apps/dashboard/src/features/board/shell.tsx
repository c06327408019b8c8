import type { ReactNode } from 'react';
import { DialogNotices } from '../../ui/dialog-notices.js';
import { HearingHere } from '../hearing/hearing-here.js';
import { HelpButtons } from '../help/help-buttons.js';
import { HelpHere } from '../help/help-here.js';
import { LateCallsHere } from './late-calls-here.js';
import { LinkBar } from './link-bar.js';
import { RefusalsHere } from './refusals-here.js';
import { TopBar } from './top-bar.js';
import { useValuesAreOld } from './use-values-are-old.js';
import './link-bar.css';

const callsOverPage = (
  <>
    <HelpButtons />
    <HelpHere inDialog />
    <HearingHere place="dialog" />
    <LateCallsHere inDialog />
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
      {!isWall && <LateCallsHere />}
      <RefusalsHere />
      <DialogNotices value={isWall ? null : callsOverPage}>
        <HearingHere place="page" />
        {children}
      </DialogNotices>
    </div>
  );
}
