import {
  listState,
  SHIFT_LIST_WORDS,
  shiftItemWords,
  type Board,
  type ItemState,
  type ShiftListName,
} from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { CheckIcon } from '../../ui/icons.js';
import { TextField } from '../../ui/form-fields.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useChart } from '../sessions/use-chart.js';
import { clockTime } from '../vitals/clock-time.js';
import { SHIFT_WORDS as words } from './words.en.js';

interface ShiftListProps {
  list: ShiftListName;
  board: Board;
}

const SHORTEST_REASON = 3;

/** One list of the day: each item is right at one tap, or says what is not. */
export function ShiftList({ list, board }: ShiftListProps) {
  const { chart, problem } = useChart();
  const [wrong, setWrong] = useState<{ item: ItemState['item']; text: string } | null>(null);
  const states = listState(board, list);
  const open = states.filter(({ state }) => state !== 'right').length;
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  return (
    <section className="card shift-card" aria-label={SHIFT_LIST_WORDS[list]}>
      <h2>
        {SHIFT_LIST_WORDS[list]} <span>{open}</span>
      </h2>
      <ul>
        {states.map((state) => {
          const { item } = state;
          const isAsked = wrong?.item === item;
          return (
            <li key={item} className={`shift-item shift-item-${state.state}`}>
              <span className="shift-mark">{state.state === 'right' && <CheckIcon />}</span>
              <div>
                <p>{shiftItemWords(list, item)}</p>
                <FoundText state={state} board={board} timeZone={timeZone} />
              </div>
              {!state.isDerived && !isAsked && (
                <ItemActs
                  what={shiftItemWords(list, item)}
                  isRight={state.state === 'right'}
                  onRight={() => chart('shift:check', { list, item })}
                  onWrong={() => setWrong({ item, text: '' })}
                />
              )}
              {isAsked && (
                <div className="shift-wrong">
                  <TextField
                    label={words.whatWrong}
                    value={wrong.text}
                    maxLength={500}
                    onType={(text) => setWrong({ item, text })}
                  />
                  <Button onClick={() => setWrong(null)}>{words.cancel}</Button>
                  <Button
                    look="primary"
                    disabled={wrong.text.trim().length < SHORTEST_REASON}
                    onClick={() => {
                      chart('shift:check', { list, item, wrong: wrong.text.trim() });
                      setWrong(null);
                    }}
                  >
                    {words.chart}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <ProblemText problem={problem} timeZone={timeZone} />
    </section>
  );
}

interface ItemActsProps {
  what: string;
  isRight: boolean;
  onRight: () => void;
  onWrong: () => void;
}

function ItemActs({ what, isRight, onRight, onWrong }: ItemActsProps) {
  return (
    <div className="shift-acts">
      {!isRight && (
        <Button look="primary" aria-label={words.rightOf(what)} onClick={onRight}>
          {words.right}
        </Button>
      )}
      <Button aria-label={words.wrongOf(what)} onClick={onWrong}>
        {words.wrong}
      </Button>
    </div>
  );
}

interface FoundTextProps {
  state: ItemState;
  board: Board;
  timeZone: string;
}

function FoundText({ state: { check, isDerived }, board, timeZone }: FoundTextProps) {
  if (isDerived) return <p className="shift-found">{words.byRecord}</p>;
  if (check === null) return null;
  return (
    <>
      {check.wrong !== null && <p className="shift-what">{check.wrong}</p>}
      <p className="shift-found">
        {words.found(board.staff[check.by]?.name ?? words.somebody, clockTime(check.at, timeZone))}
      </p>
    </>
  );
}
