import {
  chairsInOrder,
  pumpsOfCall,
  sessionInChair,
  sessionOfCall,
  type Board,
  type HelpCall,
} from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useLive } from '../../live/live-context.js';
import { useCommand } from '../../live/use-command.js';
import { Button } from '../../ui/button.js';
import { words } from './words.en.js';

/**
 * Where it is, in a call that was opened before anybody had said so; until then the call is for this clinic. Once said it
 * stays, with the chair marked: were it gone, everything below would move up under a finger. A wrong chair is put right here,
 * too. What is said of the chair has its line from the start.
 */
export function CallPlace({ call }: { call: HelpCall }) {
  const board = useBoard()?.board ?? null;
  const send = useCommand();
  const { clock } = useLive();
  const [text, setText] = useState('');
  if (!board) return null;
  const say = (place: { chairId?: string; words?: string }) => {
    const session = sessionInChair(place.chairId ?? null, board?.sessions ?? {});
    const said = { ...place, ...(session ? { sessionId: session.id } : {}), at: clock.now() };
    void send('help:locate', { callId: call.id, ...said }, () => false);
  };
  return (
    <section className="help-where">
      <h3>
        {words.where} <span className="help-panel-aside">{placeSaid(call, board)}</span>
      </h3>
      <div className="help-chairs">
        {chairsInOrder(board).map((chair) => (
          <button
            key={chair.id}
            type="button"
            aria-label={words.chair(chair.name)}
            aria-pressed={chair.id === call.place.chairId}
            onClick={() => say({ chairId: chair.id })}
          >
            {chair.name}
          </button>
        ))}
      </div>
      <form
        className="help-place"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) say({ words: text.trim() });
        }}
      >
        <label>
          {words.wherePlace} <input value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
        </label>
        <Button type="submit">{words.setPlace}</Button>
      </form>
    </section>
  );
}

/** Whether a pump stands below for the chair that was said. */
export function placeSaid(call: HelpCall, board: Board): string {
  const { chairId, words: said } = call.place;
  const session = sessionOfCall(call.place, board);
  if (chairId === null && said === null) return words.sayWhere;
  if (!session) return words.noPatientThere;
  return pumpsOfCall(board, call).some(({ id }) => id === session.id) ? words.markedBelow : words.noPumpThere;
}
