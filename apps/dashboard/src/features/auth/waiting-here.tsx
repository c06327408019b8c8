import { useEffect, useState } from 'react';
import { waitingHere } from '../../live/outbox-store.js';
import { reportToWindow } from '../../live/report-to-window.js';
import { signInWords } from './sign-in-words.en.js';

/** Whose entries wait on this device: they are sent when their author signs in here, and by nobody else (trust P13). */
export function WaitingHere() {
  const [counts, setCounts] = useState(new Map<string, number>());
  useEffect(() => {
    waitingHere().then(setCounts, reportToWindow);
  }, []);
  return [...counts].map(([name, count]) => (
    <p key={name} role="status">
      {signInWords.waitsHere(count, name)}
    </p>
  ));
}
