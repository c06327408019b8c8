import type { PlannedVisitRow } from '@chairside/contracts';
import {
  chairsInOrder,
  isDisplay,
  ROLE_WORDS,
  type Board,
  type ClinicDay,
  type DayPlan,
  type Id,
} from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { TickField } from '../../ui/form-fields.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { AddChair } from './add-chair.js';
import { dayOfYear } from './plan-days.js';
import { PLAN_WORDS as words } from './words.en.js';

interface PlanDayDialogProps {
  day: ClinicDay;
  plan: DayPlan | null;
  visits: readonly PlannedVisitRow[];
  board: Board;
  onClose: () => void;
}

/** Who works on a day, and which chairs are in use; a day that nobody planned begins with everybody. */
export function PlanDayDialog({ day, plan, visits, board, onClose }: PlanDayDialogProps) {
  useReturnFocus();
  const staff = Object.values(board.staff).filter(({ role }) => !isDisplay(role));
  const chairs = chairsInOrder(board);
  const [staffIds, setStaffIds] = useState(plan?.staffIds ?? staff.map(({ id }) => id));
  const [chairIds, setChairIds] = useState(plan?.chairIds ?? chairs.map(({ id }) => id));
  const { submit, isSending, problem } = useSubmit();
  const booked = new Set(visits.filter(({ status }) => status === 'scheduled').map(({ chairId }) => chairId));
  const left = chairs.filter(({ id }) => booked.has(id) && !chairIds.includes(id));
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    submit('day:plan', { day, staffIds, chairIds }, onClose);
  };
  const staffItems = staff.map(({ id, name, role }) => ({ id, word: words.staffItem(name, ROLE_WORDS[role]) }));
  const chairItems = chairs.map(({ id, name }) => ({ id, word: booked.has(id) ? words.bookedIn(name) : name }));
  return (
    <Dialog label={words.planTitle(dayOfYear(day))} onClose={onClose} className="action">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <h2>{words.planTitle(dayOfYear(day))}</h2>
        <Ticks title={words.staff} items={staffItems} ticked={staffIds} onChange={setStaffIds} />
        <Ticks title={words.chairs} items={chairItems} ticked={chairIds} onChange={setChairIds} />
        <p className="action-note" role="status">
          {left.length > 0 && words.bookedElsewhere(left.map(({ name }) => name))}
        </p>
        <AddChair onAdded={(id) => setChairIds([...chairIds, id])} />
        <ProblemText refused={words.notSaved} problem={problem} timeZone={board.clinic?.timeZone ?? 'UTC'} />
        <div className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" type="submit" disabled={isSending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface TicksProps {
  title: string;
  items: readonly { id: Id; word: string }[];
  ticked: readonly Id[];
  onChange: (ticked: Id[]) => void;
}

function Ticks({ title, items, ticked, onChange }: TicksProps) {
  const change = (id: Id, isTicked: boolean): void =>
    onChange(isTicked ? [...ticked, id] : ticked.filter((other) => other !== id));
  return (
    <fieldset className="field-ticks plan-ticks">
      <legend>{title}</legend>
      {items.map(({ id, word }) => (
        <TickField key={id} label={word} isTicked={ticked.includes(id)} onTick={(isTicked) => change(id, isTicked)} />
      ))}
    </fieldset>
  );
}
