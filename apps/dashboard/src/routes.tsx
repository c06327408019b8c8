import { isDisplay } from '@chairside/domain';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useMyRole } from './features/auth/use-my-role.js';
import { BoardPage } from './features/board/board-page.js';
import { LoadingBoard } from './features/board/loading-board.js';
import { Shell } from './features/board/shell.js';
import { PartMissing } from './part-missing.js';
import { PartBoundary } from './ui/part-boundary.js';

const OtherPages = lazy(async () => ({ default: (await import('./other-pages.js')).OtherPages }));

/** The pages of a signed-in person: the board at once, the others when they are asked for. */
export function Routes() {
  const [path] = useLocation();
  const hangs = isDisplay(useMyRole());
  const isWall = hangs || path === '/wall';
  return (
    <Shell isWall={isWall}>
      <PartBoundary key={path} instead={<PartMissing />}>
        <Suspense fallback={<LoadingBoard />}>
          <Switch>
            <Route path="/">{hangs ? <Redirect to="/wall" replace /> : <BoardPage />}</Route>
            <Route>
              <OtherPages />
            </Route>
          </Switch>
        </Suspense>
      </PartBoundary>
    </Shell>
  );
}
