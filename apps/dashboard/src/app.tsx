import { may } from '@chairside/domain';
import { lazy, Suspense } from 'react';
import { AuthGate } from './features/auth/auth-gate.js';
import { roleOf } from './features/auth/use-my-role.js';
import { LoadingBoard } from './features/board/loading-board.js';
import { LiveScreen } from './live/live-screen.js';
import { PartMissing } from './part-missing.js';
import { Routes } from './routes.js';
import { PartBoundary } from './ui/part-boundary.js';

const NoBoardPage = lazy(async () => ({ default: (await import('./features/auth/no-board-page.js')).NoBoardPage }));

const withoutBoard = (
  <PartBoundary instead={<PartMissing />}>
    <Suspense fallback={<LoadingBoard />}>
      <NoBoardPage />
    </Suspense>
  </PartBoundary>
);

/** Who is signed in, what the clinic says, and the page that is asked for. */
export function App() {
  return (
    <AuthGate>
      {(me, onEnded) => {
        const role = roleOf(me);
        if (role === null || !may(role, 'board')) return withoutBoard;
        return (
          <LiveScreen key={me.id} me={me} onEnded={onEnded}>
            <Routes />
          </LiveScreen>
        );
      }}
    </AuthGate>
  );
}
