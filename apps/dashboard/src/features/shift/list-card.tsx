import {
  DAY_ITEM_WORDS,
  DAY_LIST_WORDS,
  dayList,
  isMarked,
  type Board,
  type DayList,
  type ItemState,
  type Iso,
  type MarkedItem,
} from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useChart } from '../sessions/use-chart.js';
import { markLines } from './mark-lines.js';
import { WordsDialog } from './words-dialog.js';
import { LIST_WORDS as words, SHIFT_WORDS } from './words.en.js';

interface ListCardProps {
  board: Board;
  list: DayList;
  now: Iso;
}

/** A list of the day, item by item: right, or not right and why. */
export function ListCard({ board, list, now }: ListCardProps) {
  const { chart, problem } = useChart();
  const [wrong, setWrong] = useState<MarkedItem | null>(null);
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const items = dayList(board, list, now);
  const open = items.filter(({ isOpen }) => isOpen).length;
  return (
    <section className="card tasks-card" aria-label={DAY_LIST_WORDS[list]}>
      <h2>
        {open === 0 ? DAY_LIST_WORDS[list] : SHIFT_WORDS.open(DAY_LIST_WORDS[list], open, items.length)}
        <span>{open === 0 && words.complete}</span>
      </h2>
      <p className="tasks-calm">{list === 'opening' ? words.firstDrug : words.dayCloses}</p>
      <ProblemText problem={problem} timeZone={timeZone} />
      <ul className="tasks-rows">
        {items.map((state) => (
          <ItemRow
            key={state.item}
            state={state}
            board={board}
            onRight={(item) => chart('day-list:mark', { item, found: 'right' })}
            onWrong={setWrong}
          />
        ))}
      </ul>
      {wrong && (
        <WordsDialog
          title={words.notRightTitle}
          note={`${DAY_ITEM_WORDS[wrong]}. ${words.notRightNote}`}
          label={words.note}
          confirm={words.save}
          timeZone={timeZone}
          commandOf={(note) => ['day-list:mark', { item: wrong, found: 'not-right', note }]}
          onClose={() => setWrong(null)}
        />
      )}
    </section>
  );
}

interface ItemRowProps {
  state: ItemState;
  board: Board;
  onRight: (item: MarkedItem) => void;
  onWrong: (item: MarkedItem) => void;
}

function ItemRow({ state: { item, mark, isOpen }, board, onRight, onWrong }: ItemRowProps) {
  // beside a tick "Not right" would read as what was found
  const wrong = isOpen ? words.notRight : words.report;
  return (
    <li className={isOpen ? 'shift-open' : undefined}>
      <div>
        <b>
          <span aria-hidden>{isOpen ? '○' : '✓'}</span> {DAY_ITEM_WORDS[item]}
        </b>
        {!isMarked(item) && <p>{words.byBoard}</p>}
        {mark && markLines(mark, board).map((line) => <p key={line}>{line}</p>)}
      </div>
      {isMarked(item) && (
        <>
          {isOpen && (
            <Button look="primary" aria-label={`${DAY_ITEM_WORDS[item]}: ${words.right}`} onClick={() => onRight(item)}>
              {words.right}
            </Button>
          )}
          <Button aria-label={`${DAY_ITEM_WORDS[item]}: ${wrong}`} onClick={() => onWrong(item)}>
            {wrong}
          </Button>
        </>
      )}
    </li>
  );
}
