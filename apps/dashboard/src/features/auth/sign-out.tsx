import { useState } from 'react';
import { useUnsent } from '../../live/use-pending.js';
import { Avatar } from '../../ui/avatar.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useLeave } from './auth-gate.js';
import { signOut } from './auth-http.js';
import { useMe } from './use-me.js';
import { words } from './words.en.js';

/** Who is signed in, and the way out; with unsent entries it is asked once (LP13). */
export function SignOut() {
  const me = useMe();
  const unsent = useUnsent();
  const leave = useLeave();
  const [isAsking, setIsAsking] = useState(false);
  const go = async () => {
    await signOut();
    leave();
  };
  return (
    <div className="sign-out">
      <Avatar initials={me.initials} label={words.signedInAs(me.name)} isMe />
      <Button look="quiet" size="small" onClick={() => (unsent > 0 ? setIsAsking(true) : void go())}>
        {words.signOut}
      </Button>
      {isAsking && (
        <Dialog label={words.leaveTitle} onClose={() => setIsAsking(false)}>
          <h2>{words.leaveTitle}</h2>
          <p>{unsent > 0 ? words.leaveText(unsent) : words.allSent}</p>
          <form method="dialog" className="dialog-actions">
            <Button look="danger" onClick={() => void go()}>
              {words.signOut}
            </Button>
            <Button type="submit" look="primary">
              {words.stay}
            </Button>
          </form>
        </Dialog>
      )}
    </div>
  );
}
