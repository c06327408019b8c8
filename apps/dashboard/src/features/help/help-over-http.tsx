import { iso, type HelpLevel } from '@chairside/domain';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { clinicHttp } from '../../live/clinic-http.js';
import { useMe } from '../auth/use-me.js';
import { BareHelpButtons } from './bare-help-buttons.js';
import { overHttpWords as words } from './over-http-words.en.js';

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
  return <BareHelpButtons words={words.level} onCall={(level) => void call(level)} {...{ says, isUnheard }} />;
}
