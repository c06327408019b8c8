import { HELP_LEVELS, iso, type HelpLevel } from '@chairside/domain';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { clinicHttp } from '../../live/clinic-http.js';
import { useMe } from '../auth/use-me.js';
import { overHttpWords as words } from './over-http-words.en.js';
import './help-bar.css';

/** For who is signed in and has no board: one tap calls, and nobody can say here whether a screen shows it (floor rule 14). */
export function HelpOverHttp() {
  const { name, memberships } = useMe();
  const [says, setSays] = useState('');
  const [isUnheard, setIsUnheard] = useState(false);
  const call = async (level: HelpLevel) => {
    setSays(words.sending);
    const payload = { level, at: iso(Date.now()), words: words.with(name) };
    const ack = await clinicHttp(memberships[0]?.clinicId).command({ id: uuidv7(), name: 'help:call', payload });
    setIsUnheard(!ack?.ok);
    setSays(ack?.ok ? words.sent : words.notSent);
  };
  return (
    <div className="help-buttons help-over-http">
      {HELP_LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          className={`help-button help-button-${level}`}
          onClick={() => void call(level)}
        >
          {words.level[level]}
        </button>
      ))}
      <p role="alert" className={isUnheard ? 'help-call help-call-unheard' : undefined}>
        {says}
      </p>
    </div>
  );
}
