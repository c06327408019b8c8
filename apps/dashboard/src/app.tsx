import { AuthGate } from './features/auth/auth-gate.js';
import { LiveScreen } from './live/live-screen.js';
import { Routes } from './routes.js';

/** Who is signed in, what the clinic says, and the page that is asked for. */
export function App() {
  return (
    <AuthGate>
      {(me, onEnded) => (
        <LiveScreen key={me.id} me={me} onEnded={onEnded}>
          <Routes />
        </LiveScreen>
      )}
    </AuthGate>
  );
}
