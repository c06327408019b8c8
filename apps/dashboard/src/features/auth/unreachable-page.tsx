import type { HelpLevel } from '@chairside/domain';
import { useState } from 'react';
import { Logo } from '../../ui/logo.js';
import { BareHelpButtons } from '../help/bare-help-buttons.js';
import { UNREACHABLE_WORDS as words } from './unreachable-words.en.js';
import { WaitingHere } from './waiting-here.js';
import { words as authWords } from './words.en.js';
import './sign-in.css';

/** What a screen shows that was opened without the clinic: that it knows nothing, what is safe, and what lies here. */
export function UnreachablePage() {
  const [called, setCalled] = useState<HelpLevel | null>(null);
  const [at, setAt] = useState('');
  // nobody can hear it from here: that is said at once, not after a wait (floor rule 14)
  const call = (level: HelpLevel): void => {
    setCalled(level);
    setAt(new Date().toTimeString().slice(0, 8));
  };
  return (
    <main className="sign-in">
      <Logo word={authWords.product} />
      <div className="sign-in-card">
        <h1>{words.title}</h1>
        <p>{words.goByBedside}</p>
        <WaitingHere />
        <p role="status">{words.trying}</p>
        <BareHelpButtons
          words={words.call}
          onCall={call}
          says={called ? words.notSent(words.call[called], at) : ''}
          isUnheard={called !== null}
        />
      </div>
    </main>
  );
}
