import { iso, type HelpLevel } from '@chairside/domain';
import { useLocation } from 'wouter';
import { useLive } from '../../live/live-context.js';
import { AsteriskIcon, HandIcon } from '../../ui/icons.js';
import { useMe } from '../auth/use-me.js';
import { barWords as words } from './bar-words.en.js';
import { ownCalls } from './own-calls.js';
import './help-bar.css';

/**
 * One tap calls, from every page and without a question: for the patient of the page, or else for this clinic (floor rule 14).
 * @param sessionId whose sheet stands over the page
 */
export function HelpButtons({ sessionId }: { sessionId?: string }) {
  const { board, clock, send } = useLive();
  const { id: by } = useMe();
  const [path] = useLocation();
  const call = (level: HelpLevel) => {
    const known = board.current()?.board;
    const session = known?.sessions[sessionId ?? path.split('/')[2] ?? ''];
    // before the first board there is no clock but the device's
    const at = known ? clock.now() : iso(Date.now());
    const answer = send('help:call', { level, at, ...(session ? { sessionId: session.id } : {}) });
    ownCalls.add({ level, at, by }, answer);
  };
  return (
    <span className="help-buttons" role="group" aria-label={words.buttons}>
      <button type="button" className="help-button" onClick={() => call('help')}>
        <HandIcon />
        <span>{words.help}</span>
      </button>
      <button type="button" className="help-button help-button-emergency" onClick={() => call('emergency')}>
        <AsteriskIcon />
        <span>{words.emergency}</span>
      </button>
    </span>
  );
}
