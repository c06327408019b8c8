import type { Me } from '@chairside/contracts';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { MeContext } from './use-me.js';
import { whoAmI, type WhoAmI } from './auth-http.js';
import { SignInPage } from './sign-in-page.js';
import { words } from './words.en.js';

const SignOutContext = createContext<() => void>(() => undefined);

/** Leaves the screen to the next person; it does not speak with the server. */
export function useLeave(): () => void {
  return useContext(SignOutContext);
}

const AGAIN_MS = 3_000;

/** Lets through who is signed in. The address stays, so that after signing in one is where one was going. */
export function AuthGate({ children }: { children: (me: Me, onEnded: () => void) => ReactNode }) {
  const [who, setWho] = useState<WhoAmI | null>(null);
  const [hasEnded, setHasEnded] = useState(false);
  const isKnown = who !== null && who.kind !== 'unreachable';
  useEffect(() => {
    if (isKnown) return;
    void whoAmI().then(setWho);
    const timer = setInterval(() => void whoAmI().then(setWho), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isKnown]);
  const leave = (ended: boolean) => {
    setHasEnded(ended);
    setWho(null);
  };
  if (who === null) return <p role="status">{words.checking}</p>;
  if (who.kind === 'unreachable') return <p role="status">{words.cannotReach}</p>;
  if (who.kind === 'nobody') {
    const notice = hasEnded ? words.ended : '';
    return <SignInPage isDemo={who.isDemo} notice={notice} onSignedIn={(me) => setWho({ kind: 'me', me })} />;
  }
  return (
    <MeContext value={who.me}>
      <SignOutContext value={() => leave(false)}>{children(who.me, () => leave(true))}</SignOutContext>
    </MeContext>
  );
}
