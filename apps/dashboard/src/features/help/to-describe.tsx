import type { HelpCall } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useMe } from '../auth/use-me.js';
import { callTitle } from './call-words.js';
import { CallLog } from './call-log.js';
import { words } from './words.en.js';

/** A call that is over and of which nobody has said what happened: open for who called and who came (floor rule 14). */
export function ToDescribe({ call }: { call: HelpCall }) {
  const board = useBoard()?.board ?? null;
  const { id: meId } = useMe();
  const [isOpen, setIsOpen] = useState(false);
  const isTheirs = [...call.callers, ...call.answers, ...(call.ended ? [call.ended] : [])].some(
    ({ by }) => by === meId,
  );
  if (!isTheirs) return null;
  const title = callTitle(call, board);
  return (
    <div className="help-open">
      <p>{words.toDescribe(title)}</p>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {words.describe}
      </Button>
      {isOpen && <DescribeDialog call={call} title={title} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

function DescribeDialog({ call, title, onClose }: { call: HelpCall; title: string; onClose: () => void }) {
  const [text, setText] = useState('');
  const { submit, isSending, problem } = useSubmit();
  return (
    <Dialog label={title} onClose={onClose}>
      <h2>{title}</h2>
      <CallLog call={call} />
      <label className="help-describe">
        {words.describeLabel}
        <textarea rows={4} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {problem && <p role="alert">{problem.detail}</p>}
      <div className="dialog-actions">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button
          look="primary"
          disabled={isSending || text.trim().length < 3}
          onClick={() => submit('help:describe', { callId: call.id, words: text.trim() }, onClose)}
        >
          {words.charted}
        </Button>
      </div>
    </Dialog>
  );
}
