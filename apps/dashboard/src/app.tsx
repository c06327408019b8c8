import { may } from '@chairside/domain';
import { AuthGate } from './features/auth/auth-gate.js';
import { NoBoardPage } from './features/auth/no-board-page.js';
import { roleOf } from './features/auth/use-my-role.js';
import { LiveScreen } from './live/live-screen.js';
import { Routes } from './routes.js';

/** Who is signed in, what the clinic says, and the page that is asked for. */
export function App() {
  return (
    <AuthGate>
      {(me, onEnded) => {
        const role = roleOf(me);
        if (role === null || !may(role, 'board')) return <NoBoardPage />;
        return (
          <LiveScreen key={me.id} me={me} onEnded={onEnded}>
            <Routes />
          </LiveScreen>
        );
      }}
    </AuthGate>
  );
}
