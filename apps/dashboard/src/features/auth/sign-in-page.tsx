import type { Me } from '@chairside/contracts';
import { useRef, useState, type FormEvent } from 'react';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { InfoIcon } from '../../ui/icons-beside.js';
import { Logo } from '../../ui/logo.js';
import { signIn, type SignInAnswer } from './sign-in-http.js';
import { DemoAccounts } from './demo-accounts.js';
import { WaitingHere } from './waiting-here.js';
import { signInWords } from './sign-in-words.en.js';
import { words } from './words.en.js';
import './sign-in.css';

interface SignInPageProps {
  isDemo: boolean;
  notice: string;
  onSignedIn: (me: Me) => void;
}

const SAYS: Record<Exclude<SignInAnswer['kind'], 'me'>, string> = {
  wrong: signInWords.wrong,
  'too-many': signInWords.tooMany,
  unreachable: words.cannotReach,
  failed: signInWords.failed,
};

export function SignInPage({ isDemo, notice, onSignedIn }: SignInPageProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isNoticed, setIsNoticed] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const enter = async (username: string, typed: string) => {
    setIsBusy(true);
    setIsNoticed(true);
    setRefusal(null);
    const answer = await signIn(username, typed);
    setIsBusy(false);
    if (answer.kind === 'me') return onSignedIn(answer.me);
    setRefusal(SAYS[answer.kind]);
    if (answer.kind === 'wrong') typeAgain(password.current);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void enter(String(form.get('username')), String(form.get('password')));
  };
  return (
    <main className="sign-in">
      <Logo word={words.product} />
      <form className="sign-in-card" onSubmit={submit}>
        <h1>{signInWords.signIn}</h1>
        {isDemo && <Badge look="mark">{signInWords.demoMark}</Badge>}
        {notice && !isNoticed && <p role="status">{notice}</p>}
        <WaitingHere />
        <Refusal says={refusal} />
        <label>
          {signInWords.username}
          <input name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required autoFocus />
        </label>
        <label>
          {signInWords.password}
          <input
            ref={password}
            name="password"
            type="password"
            autoComplete="current-password"
            aria-invalid={refusal === signInWords.wrong}
            required
          />
        </label>
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? signInWords.signingIn : signInWords.signIn}
        </Button>
      </form>
      <p className="sign-in-no-call">{signInWords.noCall}</p>
      {isDemo && (
        <DemoAccounts isBusy={isBusy} onChoose={(username) => void enter(username, signInWords.demoPassword)} />
      )}
    </main>
  );
}

/** Always there, so that what comes into it is announced. Quiet: red is for danger to a patient (floor rule 15). */
function Refusal({ says }: { says: string | null }) {
  return (
    <p className="sign-in-says" role="alert">
      {says !== null && (
        <>
          <InfoIcon size={20} /> {says}
        </>
      )}
    </p>
  );
}

/** A hidden text that was wrong is of no use to who reads only dots. */
function typeAgain(field: HTMLInputElement | null): void {
  if (!field) return;
  field.value = '';
  field.focus();
}
