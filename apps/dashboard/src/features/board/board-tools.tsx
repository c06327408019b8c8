import { memo } from 'react';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { KeyboardIcon } from '../../ui/icons.js';
import type { Filter, Order } from './use-seats.js';
import { words } from './words.en.js';

interface BoardToolsProps {
  filter: Filter;
  order: Order;
  mine: number;
  onFilter: (filter: Filter) => void;
  onOrder: (order: Order) => void;
  onHelp: () => void;
}

/** Whose chairs are shown, and in which order. */
export const BoardTools = memo(function BoardTools(props: BoardToolsProps) {
  const { filter, order, mine, onFilter, onOrder, onHelp } = props;
  return (
    <div className="board-tools">
      <Choice
        label={words.show}
        value={filter}
        onChoose={onFilter}
        options={[
          { value: 'all', word: words.allChairs },
          { value: 'mine', word: words.mine(mine) },
        ]}
      />
      <Choice
        label={words.order}
        value={order}
        onChoose={onOrder}
        options={[
          { value: 'chair', word: words.byChair },
          { value: 'need', word: words.byNeed },
          { value: 'due', word: words.byDue },
        ]}
      />
      <Button look="quiet" size="small" className="board-keys" onClick={onHelp}>
        <KeyboardIcon />
        {words.keys}
      </Button>
    </div>
  );
});
