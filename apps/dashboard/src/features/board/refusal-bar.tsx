import { useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-context.js';
import type { Refusal } from '../../live/refusals.js';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { LevelMark } from '../../ui/level-mark.js';
import { words } from './words.en.js';

/** Entries that waited on this device and were refused in the end: said until somebody has seen it. */
export function RefusalBar() {
  const { refusals } = useLive();
  const all = useSyncExternalStore(refusals.subscribe, refusals.current);
  return all.map((refusal) => (
    <RefusedEntry key={refusal.command.id} refusal={refusal} onSeen={() => refusals.dismiss(refusal.command.id)} />
  ));
}

function RefusedEntry({ refusal: { command, problem }, onSeen }: { refusal: Refusal; onSeen: () => void }) {
  const board = useBoard()?.board;
  const session = 'sessionId' in command.payload ? board?.sessions[command.payload.sessionId] : undefined;
  const chair = session?.chairId ? board?.chairs[session.chairId]?.name : undefined;
  const where = chair === undefined ? words.notSavedWhere.elsewhere : words.notSavedWhere.chair(chair);
  return (
    <div className="refusal-bar" role="alert">
      <LevelMark level="low" />
      <p>{words.notSaved(where, problem.detail)}</p>
      <Button size="small" onClick={onSeen}>
        {words.dismiss}
      </Button>
    </div>
  );
}
