import { HELP_OUTCOME_WORDS, HELP_OUTCOMES, type HelpCall, type HelpOutcome } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useCommand } from '../../live/use-command.js';
import { useLive } from '../../live/live-context.js';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { callTitle } from './call-words.js';
import { words } from './words.en.js';

interface CallEndsProps {
  call: HelpCall;
  onEnd: () => void;
}

/**
 * How a call ends takes two acts: the outcome, and then what that does, said in words. The first keeps its place, so that a
 * second tap of a hurried finger, or a habitual Enter, ends nothing.
 */
export function CallEnds({ call, onEnd }: CallEndsProps) {
  const [chosen, setChosen] = useState<HelpOutcome | null>(null);
  return (
    <section className="help-ends">
      <h3>{words.end}</h3>
      <div className="help-panel-links">
        {HELP_OUTCOMES.map((outcome) => (
          <Button key={outcome} aria-pressed={outcome === chosen} onClick={() => setChosen(outcome)}>
            {HELP_OUTCOME_WORDS[outcome]}
          </Button>
        ))}
        <Button look="quiet" onClick={onEnd}>
          {words.close}
        </Button>
      </div>
      {chosen && <EndQuestion key={chosen} {...{ call, onEnd }} outcome={chosen} onStay={() => setChosen(null)} />}
    </section>
  );
}

function EndQuestion({ call, outcome, onEnd, onStay }: CallEndsProps & { outcome: HelpOutcome; onStay: () => void }) {
  const send = useCommand();
  const { clock } = useLive();
  const { name } = useMe();
  const board = useBoard()?.board ?? null;
  const said = HELP_OUTCOME_WORDS[outcome];
  const end = () => {
    void send('help:end', { callId: call.id, outcome, at: clock.now() }, () => false);
    onEnd();
  };
  return (
    <div className="help-end-question" role="group" aria-label={words.endWhat(said)}>
      <p role="alert">
        <b>{words.endWhat(said)}</b> {words.endDoes(callTitle(call, board), name)}
      </p>
      <p className="help-panel-links">
        <Button ref={focusAtOnce} onClick={onStay}>
          {words.goesOn}
        </Button>
        <Button look="danger" onClick={end}>
          {words.endNow(said)}
        </Button>
      </p>
    </div>
  );
}

/** A habitual Enter keeps the call going, and the question comes into sight. */
function focusAtOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
