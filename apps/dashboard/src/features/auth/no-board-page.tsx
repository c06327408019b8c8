import { may, ROLE_WORDS } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { Logo } from '../../ui/logo.js';
import { HelpOverHttp } from '../help/help-over-http.js';
import { useLeave } from './auth-gate.js';
import { signOut } from './auth-http.js';
import { useMe } from './use-me.js';
import { useMyRole } from './use-my-role.js';
import { NO_BOARD_WORDS } from './no-board-words.en.js';
import { words } from './words.en.js';
import './sign-in.css';

/** Instead of the board, for a role that may not see patients: what it may do, and the way out. No line is opened. */
export function NoBoardPage() {
  const { name } = useMe();
  const role = useMyRole();
  const leave = useLeave();
  return (
    <main className="sign-in">
      <Logo word={words.product} />
      <div className="sign-in-card">
        <h1>{NO_BOARD_WORDS.noBoard}</h1>
        <p>{NO_BOARD_WORDS.noBoardFor(name, role ? ROLE_WORDS[role].toLowerCase() : NO_BOARD_WORDS.noRole)}</p>
        <p>{role !== null && may(role, 'session:book') ? NO_BOARD_WORDS.mayPlan : NO_BOARD_WORDS.mayNothing}</p>
        <HelpOverHttp />
        <Button look="primary" onClick={() => void signOut().then(leave)}>
          {words.signOut}
        </Button>
      </div>
    </main>
  );
}
