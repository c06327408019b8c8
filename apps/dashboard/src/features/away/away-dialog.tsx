import { AWAY_REASON_WORDS, AWAY_REASONS, hasPump, isDisplay, sessionStatus, type AwayReason } from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/form-fields.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { AWAY_WORDS as words } from './words.en.js';
import './away.css';

const MINUTES = ['5', '10', '15', '20'] as const;
const ALONE = 'alone';

/** Where to, for how long and who goes along: nothing is asked that the session says already. */
export function AwayDialog({ view, onClose }: { view: SessionInView; onClose: () => void }) {
  const { session, protocol, staff, timeZone } = view;
  const { clock } = useLive();
  const { submit, isSending, problem } = useSubmit();
  const [reason, setReason] = useState<AwayReason>('restroom');
  const [minutes, setMinutes] = useState<(typeof MINUTES)[number]>('10');
  const [goesWith, setGoesWith] = useState('');
  const people = Object.values(staff).filter(({ role }) => !isDisplay(role));
  const send = () => {
    const said = { reason, minutes: Number(minutes), goesWith: goesWith === ALONE ? null : goesWith, at: clock.now() };
    submit('session:away', { sessionId: session.id, ...said }, onClose);
  };
  return (
    <Dialog label={words.title} onClose={onClose} className="away-dialog">
      <h2>{words.title}</h2>
      {hasPump(protocol) && sessionStatus(session.status).pumpRuns === true && <p>{words.pumpRuns}</p>}
      <Choice
        label={words.where}
        options={AWAY_REASONS.map((value) => ({ value, word: AWAY_REASON_WORDS[value] }))}
        value={reason}
        onChoose={setReason}
      />
      <Choice
        label={words.minutes}
        options={MINUTES.map((value) => ({ value, word: words.minutesOf(Number(value)) }))}
        value={minutes}
        onChoose={setMinutes}
      />
      <SelectField
        label={words.goesWith}
        value={goesWith}
        options={[{ value: ALONE, word: words.alone }, ...people.map(({ id, name }) => ({ value: id, word: name }))]}
        onChoose={setGoesWith}
      />
      <ProblemText problem={problem} timeZone={timeZone} />
      <div className="dialog-actions">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button look="primary" disabled={isSending || goesWith === ''} onClick={send}>
          {words.chart}
        </Button>
      </div>
    </Dialog>
  );
}
