import { DAY_ITEM_WORDS, may, undecidedMarks, type Board, type ListMark } from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { markLines } from './mark-lines.js';
import { WordsDialog } from './words-dialog.js';
import { LIST_WORDS as words } from './words.en.js';

/** What was not right at opening or closing, until a provider has said what becomes of it. */
export function ListMatters({ board }: { board: Board }) {
  const role = useMyRole();
  const [asked, setAsked] = useState<ListMark | null>(null);
  const marks = undecidedMarks(board);
  const mayDecide = role !== null && may(role, 'day-list:decide');
  return (
    <section className="card tasks-card" aria-label={words.matters}>
      <h2>
        {words.matters} <span>{marks.length}</span>
      </h2>
      {marks.length === 0 && <p className="tasks-calm">{words.noMatters}</p>}
      <ul className="tasks-rows">
        {marks.map((mark) => (
          <li key={mark.id}>
            <div>
              <b>{DAY_ITEM_WORDS[mark.item]}</b>
              {markLines(mark, board).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
            {mayDecide && (
              <Button look="primary" onClick={() => setAsked(mark)}>
                {words.decide}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <WordsDialog
          title={words.decideTitle}
          note={`${DAY_ITEM_WORDS[asked.item]}: “${asked.problem?.note ?? ''}”. ${words.decideNote}`}
          label={words.decision}
          confirm={words.decide}
          timeZone={board.clinic?.timeZone ?? 'UTC'}
          commandOf={(said) => ['day-list:decide', { markId: asked.id, words: said }]}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
