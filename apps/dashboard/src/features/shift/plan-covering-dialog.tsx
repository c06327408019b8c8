import { dayBounds, instantOn, isProvider, type Board, type CoverTurn } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { ProblemText } from '../sessions/problem-text.js';
import { clockTime } from '../vitals/clock-time.js';
import { COVERING_WORDS as words } from './words.en.js';

/** A turn as it is typed. */
interface TypedTurn {
  staffId: string;
  from: string;
  until: string;
}

/** Who covers from when until when, by clock times of today. */
export function PlanCoveringDialog({ board, onClose }: { board: Board; onClose: () => void }) {
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const day = board.day ?? '';
  const providers = Object.values(board.staff).filter(({ role }) => isProvider(role));
  const [seen] = useState(board.shift.turns);
  const [turns, setTurns] = useState<TypedTurn[]>(() => seen.map((turn) => typed(turn, timeZone)));
  const set = (index: number, changed: Partial<TypedTurn>): void =>
    setTurns(turns.map((turn, place) => (place === index ? { ...turn, ...changed } : turn)));
  const isWhole = turns.every(({ staffId, from, until }) => staffId !== '' && from !== '' && until !== '');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (!isWhole || isSending) return;
    const at = (clock: string) => instantOn(day, clock, timeZone);
    // midnight ends the day
    const endOf = (clock: string) => (clock === '00:00' ? dayBounds(day, timeZone).to : at(clock));
    sendOnce('covering:plan', {
      turns: turns.map(({ staffId, from, until }) => ({ staffId, from: at(from), until: endOf(until) })),
      seen,
    });
  };
  return (
    <Dialog label={words.planTitle} onClose={onClose} className="action">
      <form onSubmit={save}>
        <DialogTitle>{words.planTitle}</DialogTitle>
        <p className="action-note">{words.planNote}</p>
        {turns.map((turn, index) => (
          <TurnRow
            // a turn has no name of its own, and none is moved
            key={index}
            turn={turn}
            providers={providers}
            onType={(changed) => set(index, changed)}
            onRemove={() => setTurns(turns.filter((_, place) => place !== index))}
          />
        ))}
        <Button onClick={() => setTurns([...turns, { staffId: providers[0]?.id ?? '', from: '', until: '' }])}>
          {words.addTurn}
        </Button>
        <ProblemText problem={problem} timeZone={timeZone} />
        <footer className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={!isWhole || isSending}>
            {isSending ? words.saving : words.save}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

interface TurnRowProps {
  turn: TypedTurn;
  providers: readonly { id: string; name: string }[];
  onType: (changed: Partial<TypedTurn>) => void;
  onRemove: () => void;
}

function TurnRow({ turn, providers, onType, onRemove }: TurnRowProps) {
  return (
    <fieldset className="shift-turn">
      <label>
        {words.provider}
        <select value={turn.staffId} onChange={(event) => onType({ staffId: event.target.value })}>
          {providers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.from}
        <input type="time" value={turn.from} onChange={(event) => onType({ from: event.target.value })} />
      </label>
      <label>
        {words.until}
        <input type="time" value={turn.until} onChange={(event) => onType({ until: event.target.value })} />
      </label>
      <Button size="small" look="quiet" onClick={onRemove}>
        {words.removeTurn}
      </Button>
    </fieldset>
  );
}

function typed({ staffId, from, until }: CoverTurn, timeZone: string): TypedTurn {
  return { staffId, from: clockTime(from, timeZone), until: clockTime(until, timeZone) };
}
