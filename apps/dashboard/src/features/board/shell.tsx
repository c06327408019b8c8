import type { ReactNode } from 'react';
import { LinkBar } from './link-bar.js';
import { RefusalBar } from './refusal-bar.js';
import { StoppedScreens } from './stopped-screens.js';
import { TopBar } from './top-bar.js';
import { useValuesAreOld } from './use-values-are-old.js';
import './link-bar.css';

/** What surrounds every page of a signed-in person. */
export function Shell({ children, isWall = false }: { children: ReactNode; isWall?: boolean }) {
  const isOld = useValuesAreOld();
  return (
    <div className={`shell ${isWall ? 'shell-wall' : ''} ${isOld ? 'shell-old' : ''}`}>
      <TopBar isWall={isWall} />
      <LinkBar />
      <StoppedScreens />
      <RefusalBar />
      {children}
    </div>
  );
}
