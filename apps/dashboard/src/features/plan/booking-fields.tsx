import { CONDITION_WORDS, conditionOf, conditions, minutesAfter, type Board } from '@chairside/domain';
import { SelectField, TextField } from '../../ui/form-fields.js';
import { clockTime } from '../vitals/clock-time.js';
import { isCondition, protocolsFor, withCondition, type BookingForm } from './booking-form.js';
import { chairOptions, NO_CHAIR, type HeldSpan } from './chair-options.js';
import type { DayVisits } from './use-day-visits.js';
import { PLAN_WORDS as words } from './words.en.js';

interface BookingFieldsProps {
  form: BookingForm;
  /** When the chair would be held; nothing while that is half typed. */
  held: HeldSpan | null;
  /** Of a booking that is changed only day, time and chair are asked: what it is for stays. */
  isChange: boolean;
  board: Board;
  dayVisits: DayVisits;
  onChange: (form: BookingForm) => void;
}

/** For what, by which protocol, when and where. */
export function BookingFields({ form, held, isChange, board, dayVisits, onChange }: BookingFieldsProps) {
  const set = (changed: Partial<BookingForm>): void => onChange({ ...form, ...changed });
  return (
    <>
      {!isChange && <WhatFor form={form} board={board} onChange={onChange} />}
      <div className="field-row">
        <TextField type="date" label={words.day} value={form.day} onType={(day) => set({ day })} autoFocus={isChange} />
        <TextField
          label={words.clock}
          value={form.clock}
          maxLength={5}
          onType={(clock) => set({ clock: clock.replace(/[^\d:]/g, '') })}
          hint={held && untilWords(board, held)}
        />
      </div>
      <div className="field-row">
        <SelectField
          label={words.chairField}
          value={form.chairId === '' ? NO_CHAIR : form.chairId}
          options={chairOptions(board, dayVisits, held)}
          onChoose={(chairId) => set({ chairId: chairId === NO_CHAIR ? '' : chairId })}
        />
        {!isChange && <VisitNumber form={form} onChange={set} />}
      </div>
    </>
  );
}

function WhatFor({ form, board, onChange }: Pick<BookingFieldsProps, 'form' | 'board' | 'onChange'>) {
  return (
    <div className="field-row booking-what">
      <SelectField
        label={words.condition}
        value={form.condition}
        options={conditions.map((value) => ({ value, word: CONDITION_WORDS[value] }))}
        onChoose={(value) => isCondition(value) && onChange(withCondition(form, value, board))}
        hint={form.condition === '' ? null : words.conditionCode(conditionOf(form.condition).icd10)}
        autoFocus
      />
      <SelectField
        label={words.protocol}
        value={form.protocolId}
        options={protocolsFor(board, form.condition).map(({ id, name }) => ({ value: id, word: name }))}
        onChoose={(protocolId) => onChange({ ...form, protocolId })}
      />
    </div>
  );
}

function VisitNumber({ form, onChange }: { form: BookingForm; onChange: (changed: Partial<BookingForm>) => void }) {
  const digits = (text: string): string => text.replace(/\D/g, '').slice(0, 3);
  return (
    <div className="booking-visit">
      <TextField label={words.visit} value={form.visit} onType={(visit) => onChange({ visit: digits(visit) })} />
      <TextField label={words.visits} value={form.visits} onType={(visits) => onChange({ visits: digits(visits) })} />
    </div>
  );
}

function untilWords(board: Board, { scheduledAt, plannedMinutes }: HeldSpan): string {
  return words.until(clockTime(minutesAfter(scheduledAt, plannedMinutes), board.clinic?.timeZone ?? 'UTC'));
}
