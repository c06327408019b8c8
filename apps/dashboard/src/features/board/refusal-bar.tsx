import type { Board, Command } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-context.js';
import type { Refusal } from '../../live/refusals.js';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { LevelMark } from '../../ui/level-mark.js';
import { chairNow } from './chair-now.js';
import { personName } from './person-words.js';
import { entryWords } from './entry-words.js';
import { REFUSAL_WORDS } from './entry-words.en.js';
import { words } from './words.en.js';

/** Entries that waited on this device and were refused in the end: said until somebody has seen it. */
export function RefusalBar({ onlyOf }: { onlyOf?: string | undefined }) {
  const { refusals } = useLive();
  const all = useSyncExternalStore(refusals.subscribe, refusals.current);
  const shown = all.filter(({ command }) => onlyOf === undefined || sessionOf(command) === onlyOf);
  return shown.map((refusal) => (
    <RefusedEntry key={refusal.command.id} refusal={refusal} onSeen={() => void refusals.dismiss(refusal.command.id)} />
  ));
}

function RefusedEntry({ refusal: { command, problem }, onSeen }: { refusal: Refusal; onSeen: () => void }) {
  const board = useBoard()?.board;
  const what = entryWords(command, board?.clinic?.timeZone ?? 'UTC');
  return (
    <div className="refusal-bar" role="alert">
      <LevelMark level="low" />
      <p>
        <b>{REFUSAL_WORDS.notSaved(what, whereOf(command, board))}</b> {problem.detail}
      </p>
      <Button size="small" onClick={onSeen}>
        {REFUSAL_WORDS.dismiss}
      </Button>
    </div>
  );
}

function sessionOf({ payload }: Command): string | undefined {
  return 'sessionId' in payload ? payload.sessionId : undefined;
}

/** Whose entry it was and where they sit, as far as the board knows them. */
function whereOf(command: Command, board: Board | undefined): string {
  const { payload } = command;
  const session = board?.sessions[sessionOf(command) ?? ''];
  const patient = board?.patients[session?.patientId ?? ('patientId' in payload ? payload.patientId : '')];
  const chair = board && chairNow(board, session);
  const known = [patient && personName(patient), chair && words.chair(chair.name)].filter(Boolean);
  return known.length > 0 ? known.join(', ') : REFUSAL_WORDS.offTheBoard;
}
