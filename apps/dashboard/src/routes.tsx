import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { BoardPage } from './features/board/board-page.js';
import { Shell } from './features/board/shell.js';
import { useMyRole } from './features/auth/use-my-role.js';
import { PartMissing } from './part-missing.js';
import { PartBoundary } from './ui/part-boundary.js';

const WallPage = lazy(async () => {
  const { WallPage: Page } = await import('./features/board/wall-page.js');
  return { default: Page };
});
const Pages = lazy(async () => ({ default: (await import('./pages.js')).Pages }));

/** The pages of a signed-in person. */
export function Routes() {
  const [path] = useLocation();
  const isDisplay = useMyRole() === 'display';
  const isWall = isDisplay || path === '/wall';
  return (
    <Shell isWall={isWall}>
      <PartBoundary key={path} instead={<PartMissing />}>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/">{isDisplay ? <Redirect to="/wall" replace /> : <BoardPage />}</Route>
            <Route path="/wall">
              <WallPage />
            </Route>
            <Route>
              <Pages />
            </Route>
          </Switch>
        </Suspense>
      </PartBoundary>
    </Shell>
  );
}
