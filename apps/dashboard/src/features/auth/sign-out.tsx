import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useUnsent } from '../../live/use-pending.js';
import { Avatar } from '../../ui/avatar.js';
import { Button } from '../../ui/button.js';
import { fetchedPart } from '../../ui/fetched-part.js';
import { useLeave } from './auth-gate.js';
import { signOut } from './auth-http.js';
import { useMe } from './use-me.js';
import { words } from './words.en.js';

const useScreenDialog = fetchedPart(async () => (await import('../screen/screen-dialog.js')).ScreenDialog);

/** Who is signed in, and the way out; with unsent entries, while somebody must be looked after by them, or at the last device that sounds, it is asked once (LP13, floor rules 13, 22). */
export function SignOut({ isWall = false }: { isWall?: boolean }) {
  const me = useMe();
  const unsent = useUnsent();
  const live = useLive();
  const leave = useLeave();
  const [asked, setAsked] = useState<typeof import('./leave-dialog.js') | null>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const go = async () => {
    await signOut();
    leave();
  };
  const ask = async () => {
    // whoever wants to leave may, also where the question cannot be fetched: what is unsent stays on the device
    const question = await import('./leave-dialog.js').catch(() => null);
    if (question && (unsent > 0 || question.isAwaited(live, me.id))) setAsked(question);
    else await go();
  };
  const ScreenDialog = useScreenDialog(isChoosing);
  const who = (
    <>
      <Avatar initials={me.initials} label={words.signedInAs(me.name)} isMe />
      <span>{me.name}</span>
    </>
  );
  return (
    <div className="sign-out">
      {isWall ? (
        <span className="this-screen">{who}</span>
      ) : (
        <button type="button" className="this-screen" aria-haspopup="dialog" onClick={() => setIsChoosing(true)}>
          {who}
        </button>
      )}
      <Button look="quiet" size="small" onClick={() => void ask()}>
        {words.signOut}
      </Button>
      {ScreenDialog && <ScreenDialog onClose={() => setIsChoosing(false)} />}
      {asked && <asked.LeaveDialog onGo={() => void go()} onClose={() => setAsked(null)} />}
    </div>
  );
}
