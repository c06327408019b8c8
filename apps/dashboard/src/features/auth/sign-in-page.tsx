import type { Me } from '@chairside/contracts';
import { useState, type FormEvent } from 'react';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Logo } from '../../ui/logo.js';
import { signIn, type SignInAnswer } from './auth-http.js';
import { DemoAccounts } from './demo-accounts.js';
import { words } from './words.en.js';
import './sign-in.css';

interface SignInPageProps {
  isDemo: boolean;
  notice: string;
  onSignedIn: (me: Me) => void;
}

const SAYS: Record<Exclude<SignInAnswer['kind'], 'me'>, string> = {
  wrong: words.wrong,
  'too-many': words.tooMany,
  unreachable: words.cannotReach,
  failed: words.failed,
};

export function SignInPage({ isDemo, notice, onSignedIn }: SignInPageProps) {
  const [says, setSays] = useState(notice);
  const [isBusy, setIsBusy] = useState(false);
  const enter = async (username: string, password: string) => {
    setIsBusy(true);
    setSays('');
    const answer = await signIn(username, password);
    setIsBusy(false);
    if (answer.kind === 'me') onSignedIn(answer.me);
    else setSays(SAYS[answer.kind]);
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
        <h1>{words.signIn}</h1>
        {isDemo && <Badge look="mark">{words.demoMark}</Badge>}
        <p className="sign-in-says" role="alert">
          {says}
        </p>
        <label>
          {words.username}
          <input name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required autoFocus />
        </label>
        <label>
          {words.password}
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? words.signingIn : words.signIn}
        </Button>
      </form>
      {isDemo && <DemoAccounts isBusy={isBusy} onChoose={(username) => void enter(username, words.demoPassword)} />}
    </main>
  );
}
