import {
  ALDRETE_ITEMS,
  aldreteItems,
  PADSS_ITEMS,
  leavingQuestion,
  padssItems,
  suggestedAldrete,
  suggestedPadss,
  type AldreteItem,
  type PadssItem,
  type Problem,
  type RecoveryItem,
  type RecoveryScoreName,
} from '@chairside/domain';
import { useId, useState, type FormEvent } from 'react';
import { useIsOpen } from '../../live/use-is-open.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useLive } from '../../live/live-context.js';
import { useLink } from '../../live/use-link.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { PatientLine } from '../vitals/patient-line.js';
import { LEAVING_WORDS as words } from './words.en.js';

type Points = Partial<Record<string, number>>;

const ITEMS: Record<RecoveryScoreName, [string, RecoveryItem][]> = {
  aldrete: aldreteItems.map((item) => [item, ALDRETE_ITEMS[item]]),
  padss: padssItems.map((item) => [item, PADSS_ITEMS[item]]),
};

interface ScoreDialogProps {
  view: SessionInView;
  onClose: () => void;
}

/** The recovery score of the protocol: what the record suggests is marked, a person chooses every item. */
export function ScoreDialog({ view, onClose }: ScoreDialogProps) {
  const { session, protocol } = view;
  const now = useClinicNow();
  const asked = protocol.discharge?.score;
  const [chosen, setChosen] = useState<Points>({});
  const { score, problem } = useScore(view, onClose);
  if (!protocol.discharge || !asked) return null;
  const { name } = asked;
  const question = leavingQuestion(session, protocol.discharge, now);
  const suggested: Points = name === 'aldrete' ? suggestedAldrete(question) : suggestedPadss(question);
  const open = ITEMS[name].filter(([item]) => chosen[item] === undefined).length;
  const total = Object.values(chosen).reduce((sum: number, points) => sum + (points ?? 0), 0);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    score(name, chosen);
  };
  const title = words.scoreTitle(words.scoreNames[name]);
  return (
    <Dialog label={title} onClose={onClose} className="action score">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <PatientLine patient={view.patient} chair={view.chair} />
        <h2 className="action-title">{title}</h2>
        {ITEMS[name].map(([item, definition]) => (
          <Item
            key={item}
            item={definition}
            chosen={chosen[item]}
            suggested={suggested[item]}
            onChoose={(points) => setChosen({ ...chosen, [item]: points })}
          />
        ))}
        <ProblemText problem={problem} timeZone={view.timeZone} />
        <footer className="action-foot">
          <b className="score-total">{open > 0 ? words.stillToChoose(open) : words.total(total)}</b>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary" disabled={open > 0}>
            {words.chart}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

interface ItemProps {
  item: RecoveryItem;
  chosen: number | undefined;
  suggested: number | undefined;
  onChoose: (points: number) => void;
}

function Item({ item: { label, words: says }, chosen, suggested, onChoose }: ItemProps) {
  const id = useId();
  return (
    <div className="score-item">
      <h3 id={id}>{label}</h3>
      <div role="group" aria-labelledby={id}>
        {says.map((word, index) => {
          const points = 2 - index;
          return (
            <button key={word} type="button" aria-pressed={chosen === points} onClick={() => onChoose(points)}>
              <b>{points}</b> <span>{word}</span>
              {suggested === points && <small>{words.suggested}</small>}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** Sends a score; what may wait on this device is left to the queue. */
function useScore({ session }: SessionInView, onDone: () => void) {
  const { send, clock } = useLive();
  const isOpen = useIsOpen();
  const isLive = useLink().kind === 'live';
  const [problem, setProblem] = useState<Problem | null>(null);
  const score = (name: RecoveryScoreName, chosen: Points): void => {
    setProblem(null);
    const said = { sessionId: session.id, at: clock.now() };
    const payload =
      name === 'aldrete'
        ? { ...said, score: name, chosen: chosen as Record<AldreteItem, number> }
        : { ...said, score: name, chosen: chosen as Record<PadssItem, number> };
    const sent = send('score:record', payload, isOpen);
    if (!isLive) onDone();
    else void sent.then((ack) => (ack.ok ? onDone() : setProblem(ack.problem)));
  };
  return { score, problem };
}
