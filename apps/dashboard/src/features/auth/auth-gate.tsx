import type { Me } from '@chairside/contracts';
import { createContext, lazy, Suspense, useContext, useEffect, useState, type ReactNode } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { PartMissing } from '../../part-missing.js';
import { PartBoundary } from '../../ui/part-boundary.js';
import { forgetTest } from '../hearing/kept-test.js';
import { MeContext } from './use-me.js';
import { whoAmI, type WhoAmI } from './auth-http.js';
import { forgetPlace, isPlaceOf, keepPlaceFor } from './place-of.js';
import { forgetAllTyped } from './forget-typed.js';
import { words } from './words.en.js';

const SignInPage = lazy(async () => ({ default: (await import('./sign-in-page.js')).SignInPage }));

const UnreachablePage = lazy(async () => ({ default: (await import('./unreachable-page.js')).UnreachablePage }));

const SignOutContext = createContext<() => void>(() => undefined);

/** Leaves the screen to the next person; it does not speak with the server. */
export function useLeave(): () => void {
  return useContext(SignOutContext);
}

const AGAIN_MS = 3_000;

/** Lets through who is signed in. Whose sign-in ended by itself comes back to the same page; everybody else, the board. */
export function AuthGate({ children }: { children: (me: Me, onEnded: () => void) => ReactNode }) {
  const [who, setWho] = useState<WhoAmI | null>(null);
  const [hasEnded, setHasEnded] = useState(false);
  const isKnown = who !== null && who.kind !== 'unreachable';
  useEffect(() => {
    if (isKnown) return;
    return keepAsking(setWho);
  }, [isKnown]);
  const username = who?.kind === 'me' ? who.me.username : null;
  useEffect(() => {
    if (username === null) return;
    // also by a sign-in that another tab has changed
    if (!isPlaceOf(username)) forgetAllTyped();
    keepPlaceFor(username);
  }, [username]);
  const leave = (ended: boolean) => {
    // whoever leaves takes along that they heard this screen
    forgetTest();
    if (!ended) {
      forgetPlace();
      forgetAllTyped();
      goToBoard();
    }
    setHasEnded(ended);
    setWho(null);
  };
  const enter = (me: Me) => {
    if (!isPlaceOf(me.username)) goToBoard();
    setWho({ kind: 'me', me });
  };
  if (who === null) return <p role="status">{words.checking}</p>;
  if (who.kind === 'unreachable') return <Unreachable />;
  if (who.kind === 'nobody') {
    const notice = hasEnded ? words.ended : '';
    return (
      <PartBoundary instead={<PartMissing />}>
        <Suspense fallback={<p role="status">{words.checking}</p>}>
          <SignInPage isDemo={who.isDemo} notice={notice} onSignedIn={enter} />
        </Suspense>
      </PartBoundary>
    );
  }
  return (
    <MeContext value={who.me}>
      <SignOutContext value={() => leave(false)}>{children(who.me, () => leave(true))}</SignOutContext>
    </MeContext>
  );
}

/** The part itself may be out of reach too. */
function Unreachable() {
  const inShort = <p role="status">{words.cannotReach}</p>;
  return (
    <PartBoundary instead={inShort}>
      <Suspense fallback={inShort}>
        <UnreachablePage />
      </Suspense>
    </PartBoundary>
  );
}

/** Asks one question at a time, and tells no answer that came after it was stopped: it is of an older sign-in. */
function keepAsking(tell: (who: WhoAmI) => void): () => void {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const who = await whoAmI();
    if (isStopped) return;
    timer = setTimeout(() => void ask(), AGAIN_MS);
    tell(who);
  };
  void ask();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

/** A patient's page is not to meet the eye of who signs in next, not even by the way back. */
function goToBoard(): void {
  navigate('/', { replace: true });
}
