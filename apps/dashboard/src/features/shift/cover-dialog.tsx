import { coveringAt, instantOn, isProvider, type Board, type Iso } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { Button } from '../../ui/button.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { Dialog } from '../../ui/dialog.js';
import { ClockField, SelectField } from '../../ui/form-fields.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { useMe } from '../auth/use-me.js';
import { ProblemText } from '../sessions/problem-text.js';
import { clockTime } from '../vitals/clock-time.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { coverName } from './cover-name.js';
import { COVER_WORDS as words } from './cover-words.en.js';

const NOBODY = 'nobody';

interface CoverDialogProps {
  board: Board;
  onClose: () => void;
}

/** Who covers now and later: a provider takes over with one tap, the hours of others are set ahead. */
export function CoverDialog({ board, onClose }: CoverDialogProps) {
  useReturnFocus();
  const now = useClinicNow();
  const me = useMe();
  const { sendOnce, isSending, problem } = useDialogSending(onClose);
  const [form, setForm] = useState({ who: '', clock: '' });
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const providers = Object.values(board.staff).filter(({ role }) => isProvider(role));
  const iMay = providers.some(({ id }) => id === me.id) && coveringAt(board.shift, now) !== me.id;
  const from = fromOf(form.clock, board, now);
  const set = (event: FormEvent): void => {
    event.preventDefault();
    if (form.who === '' || from.fault !== null || isSending) return;
    const providerId = form.who === NOBODY ? null : form.who;
    sendOnce('cover:set', { providerId, ...(from.at === null ? {} : { from: from.at }) });
  };
  return (
    <Dialog label={words.title} onClose={onClose} className="action">
      <form onSubmit={set} onKeyDown={submitOnCtrlEnter}>
        <DialogTitle>{words.title}</DialogTitle>
        <p className="action-note">{words.note}</p>
        <p>{plannedWords(board, now, timeZone)}</p>
        {iMay && (
          <div>
            <Button look="primary" disabled={isSending} onClick={() => sendOnce('cover:set', { providerId: me.id })}>
              {words.iCover}
            </Button>
          </div>
        )}
        <SelectField
          label={words.who}
          value={form.who}
          options={[
            ...providers.map(({ id, name }) => ({ value: id, word: name })),
            { value: NOBODY, word: words.nobody },
          ]}
          onChoose={(who) => setForm({ ...form, who })}
        />
        <ClockField
          label={words.from}
          now={words.fromNow}
          value={form.clock}
          fault={from.fault}
          onType={(typed) => setForm({ ...form, clock: typed.replace(/[^\d:]/g, '') })}
        />
        <ProblemText problem={problem} timeZone={timeZone} />
        <footer className="action-foot">
          <Link href="/shift" onClick={onClose}>
            {words.lists}
          </Link>
          <Button onClick={onClose}>{words.close}</Button>
          <Button type="submit" disabled={form.who === '' || from.fault !== null || isSending}>
            {isSending ? words.sending : words.set}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

/** "Pia Romero covers since 09:00. Eve Marsh from 13:00." */
function plannedWords(board: Board, now: Iso, timeZone: string): string {
  const { covers } = board.shift;
  const begun = covers.filter(({ from }) => from <= now);
  const since = begun.map(({ from }) => from).sort();
  const later = [...new Set(covers.filter(({ from }) => from > now).map(({ from }) => from))].sort();
  const ahead = later.map((from) => {
    const name = coverName(board, from);
    const clock = clockTime(from, timeZone);
    return name === null ? words.laterNobody(clock) : words.later(name, clock);
  });
  const standing = words.now(coverName(board, now), clockTime(since.at(-1) ?? now, timeZone));
  return ahead.length === 0 ? standing : `${standing} ${ahead.join(', ')}.`;
}

/** A time of today that is still to come; nothing for now. */
function fromOf(clock: string, { day, clinic }: Board, now: Iso): { at: Iso | null; fault: string | null } {
  if (clock === '' || day === null) return { at: null, fault: null };
  const [, hours = '', minutes = ''] = /^(\d{1,2}):?(\d{2})$/.exec(clock) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return { at: null, fault: words.unclear };
  const at = instantOn(day, `${hours.padStart(2, '0')}:${minutes}`, clinic?.timeZone ?? 'UTC');
  return at > now ? { at, fault: null } : { at: null, fault: words.past };
}
