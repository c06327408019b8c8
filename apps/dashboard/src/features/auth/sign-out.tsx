import { Suspense, useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useUnsent } from '../../live/use-pending.js';
import { Avatar } from '../../ui/avatar.js';
import { Button } from '../../ui/button.js';
import { fetchedPart } from '../../ui/fetched-part.js';
import { lazyPart } from '../../ui/lazy-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';
import { useLeave } from './auth-gate.js';
import { signOut } from './auth-http.js';
import { useMe } from './use-me.js';
import { words } from './words.en.js';

const screenDialog = fetchedPart(async () => ({ Part: (await import('../screen/screen-dialog.js')).ScreenDialog }));
const leaveDialogNow = lazyPart(async () => (await import('./leave-dialog.js')).LeaveDialog);

/** Who is signed in, and the way out; with unsent entries, while somebody must be looked after by them, or at the last device that sounds, it is asked once (LP13, floor rules 13, 22). */
export function SignOut({ isWall = false }: { isWall?: boolean }) {
  const me = useMe();
  const unsent = useUnsent();
  const live = useLive();
  const leave = useLeave();
  const [isAsking, setIsAsking] = useState(false);
  const [isChoosing, setIsChoosing] = useState(false);
  const go = async () => {
    await signOut();
    leave();
  };
  const ask = async () => {
    // whoever wants to leave may, also where the question cannot be fetched
    const isHeld = await import('./leave-dialog.js').then(
      ({ isAwaited }) => isAwaited(live, me.id),
      () => false,
    );
    if (unsent > 0 || isHeld) setIsAsking(true);
    else await go();
  };
  const LeaveDialog = leaveDialogNow();
  const screen = screenDialog.use(isChoosing);
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
      {screen && <screen.Part onClose={() => setIsChoosing(false)} />}
      {isAsking && (
        <PartBoundary instead={null}>
          <Suspense fallback={null}>
            <LeaveDialog onGo={() => void go()} onClose={() => setIsAsking(false)} />
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}
