import { isToDescribe, levelOfCall, whoComes } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useLive } from '../../live/live-context.js';
import { useMe } from '../auth/use-me.js';
import { CallBar } from './call-bar.js';
import { EndedCalls } from './ended-calls.js';
import { FailedCall } from './failed-call.js';
import { HelpPanel } from './help-panel.js';
import { ownCalls } from './own-calls.js';
import { openedCall, ownOf, shownCalls } from './shown-calls.js';
import { ToDescribe } from './to-describe.js';
import { useCallSound } from './use-call-sound.js';
// a call that waits can be kept, and charted on, once the line is gone
import '../../live/kit-content.js';
import './help.css';

interface HelpCallsProps {
  isWall: boolean;
  inDialog: boolean;
  onlyOf?: string | undefined;
}

/** Every open call of the clinic, above every page and in every dialog; the one that was opened, in a panel of its own. */
export function HelpCalls({ isWall, inDialog, onlyOf }: HelpCallsProps) {
  const { pending } = useLive();
  const { id: meId } = useMe();
  const board = useBoard()?.board ?? null;
  const waiting = useSyncExternalStore(pending.subscribe, pending.current);
  const own = useSyncExternalStore(ownCalls.subscribe, ownCalls.current).filter(({ by }) => by === meId);
  const panel = useSyncExternalStore(ownCalls.subscribe, ownCalls.panel);
  const isRoom = onlyOf !== undefined;
  const shown = shownCalls(board, waiting, meId).filter(({ call }) => !isRoom || call.place.sessionId === onlyOf);
  const opened = inDialog || isWall || isRoom ? undefined : openedCall(shown, panel, own, meId);
  const loud = shown.find(({ call }) => whoComes(call).length === 0 && call.callers.every(({ by }) => by !== meId));
  const isMute = useCallSound(loud && !inDialog && !isRoom ? levelOfCall(loud.call) : null);
  const failed = own.filter(({ ack }) => ack?.ok === false);
  return (
    <>
      {failed.map((call) => (
        <FailedCall key={call.tappedMs} own={call} />
      ))}
      {shown.map((item) => (
        <CallBar
          key={item.call.callers.at(-1)?.id}
          shown={item}
          own={ownOf(item.call, own, meId)}
          {...{ isWall, inDialog, isMute: isMute && item === loud }}
        />
      ))}
      {board && <EndedCalls board={board} isWall={isWall} onlyOf={onlyOf} />}
      {!inDialog &&
        !isWall &&
        !isRoom &&
        Object.values(board?.helpCalls ?? {})
          .filter(isToDescribe)
          .map((call) => <ToDescribe key={call.id} call={call} />)}
      {opened && <HelpPanel key={opened.call.callers[0].id} shown={opened} own={ownOf(opened.call, own, meId)} />}
    </>
  );
}
