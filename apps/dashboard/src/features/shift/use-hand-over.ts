import { needsNoNote, type Board, type Commands, type Id, type Problem } from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useTellsSending } from '../../live/sending-here.js';
import { useIsOpen } from '../../live/use-is-open.js';
import { useMe } from '../auth/use-me.js';

/** A patient who can be handed over from this dialog, as far as it is said. */
export interface HandOverRow {
  sessionId: Id;
  /** The nurse, as whoever hands over saw it. */
  fromId: Id | null;
  isTicked: boolean;
  note: string;
  /** Why the last try was refused. */
  problem: Problem | null;
}

const SHORTEST = 3;

export interface HandingOver {
  rows: readonly HandOverRow[];
  set: (sessionId: Id, changed: Partial<HandOverRow>) => void;
  isSending: boolean;
  /** Sends each ticked patient by themselves; whoever was refused stays, with what was typed. */
  sendTo: (toId: Id) => void;
}

/** What a dialog hands over: `asked` are its patients, those of `ticked` chosen from the start. */
export function useHandOver(
  board: Board,
  asked: readonly Id[],
  ticked: readonly Id[],
  onDone: () => void,
): HandingOver {
  const { send, board: live } = useLive();
  const isOpen = useIsOpen();
  const [isSending, setIsSending] = useState(false);
  useTellsSending(isSending);
  const [rows, setRows] = useState(() =>
    asked.map((sessionId): HandOverRow => {
      const fromId = board.sessions[sessionId]?.nurseId ?? null;
      return { sessionId, fromId, isTicked: ticked.includes(sessionId), note: '', problem: null };
    }),
  );
  const set: HandingOver['set'] = (sessionId, changed) =>
    setRows(rows.map((row) => (row.sessionId === sessionId ? { ...row, ...changed } : row)));
  const sendTo = (toId: Id): void => {
    setIsSending(true);
    const sent = rows.map(async (row): Promise<HandOverRow | null> => {
      if (!row.isTicked) return row;
      const ack = await send('session:hand-over', payloadOf(row, toId), isOpen);
      if (ack.ok) return null;
      // whoever reads the refusal has seen who the nurse is by now
      const fromId = live.current()?.board.sessions[row.sessionId]?.nurseId ?? null;
      return { ...row, fromId, problem: ack.problem };
    });
    void Promise.all(sent).then((answered) => {
      setIsSending(false);
      if (!isOpen()) return;
      const left = answered.filter((row) => row !== null);
      if (left.some(({ problem, isTicked }) => isTicked && problem !== null)) setRows(left);
      else onDone();
    });
  };
  return { rows, set, isSending, sendTo };
}

function payloadOf({ sessionId, fromId, note }: HandOverRow, toId: Id): Commands['session:hand-over'] {
  const said = note.trim();
  return { sessionId, fromId, toId, ...(said !== '' && { note: said }) };
}

/** Whether what is said of a patient is enough: a note, but where somebody takes for themselves whom nobody had. */
export function useIsSaid(): (row: HandOverRow, toId: Id) => boolean {
  const { id: meId } = useMe();
  return ({ fromId, note }, toId) => {
    const said = note.trim();
    return said.length >= SHORTEST || (said === '' && needsNoNote({ fromId, toId }, meId));
  };
}
