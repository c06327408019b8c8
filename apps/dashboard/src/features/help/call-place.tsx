import { chairsInOrder, type HelpCall } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useCommand } from '../../live/use-command.js';
import { Button } from '../../ui/button.js';
import { sessionInChair } from './call-words.js';
import { words } from './words.en.js';

/**
 * Where it is, said after the tap that called from the board; until then the call is for this clinic. Once said it stays, with
 * the chair marked: were it gone, everything below would move up under a finger. A wrong chair is put right here, too.
 */
export function CallPlace({ call }: { call: HelpCall }) {
  const board = useBoard()?.board ?? null;
  const send = useCommand();
  const [text, setText] = useState('');
  const isSaid = call.place.chairId !== null || call.place.words !== null;
  const [wasAsked] = useState(!isSaid);
  if (!board || !wasAsked) return null;
  const say = (place: { chairId?: string; words?: string }) => {
    const session = sessionInChair(place.chairId ?? null, board);
    void send('help:locate', { callId: call.id, ...place, ...(session ? { sessionId: session.id } : {}) }, () => false);
  };
  return (
    <section>
      <h3>{words.where}</h3>
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
