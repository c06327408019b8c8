import { checkNames, dischargeCriteria, may, type CheckName, type Criterion } from '@chairside/domain';
import { useState, type ReactNode } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useLive } from '../../live/live-context.js';
import { Button } from '../../ui/button.js';
import { CheckIcon, RingIcon } from '../../ui/icons.js';
import { EventDialog, type EventSubject } from '../adverse-events/event-dialog.js';
import { UnreportedStop } from '../adverse-events/events-card.js';
import { useMyRole } from '../auth/use-my-role.js';
import { OpenDrug } from '../drug/open-drug.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { useChart } from '../sessions/use-chart.js';
import { CheckRow } from './check-row.js';
import { criteriaLines, type CriteriaLine } from './criteria-lines.js';
import { leavingGates } from './leaving-gates.js';
import { ScoreDialog } from './score-dialog.js';
import { useSendingAnswers } from './use-sending-answers.js';
import { LEAVING_WORDS as words } from './words.en.js';
import './leaving.css';

/** What must be true before the patient goes home: the record answers what it can, the rest is asked here. */
export function LeavingCard({ view }: { view: SessionInView }) {
  const now = useClinicNow();
  const role = useMyRole();
  const { clock } = useLive();
  const { chart, problem } = useChart();
  const [isScoring, setIsScoring] = useState(false);
  const [reported, setReported] = useState<EventSubject | null>(null);
  const { session, protocol, timeZone } = view;
  const sending = useSendingAnswers(session.id);
  const criteria = dischargeCriteria(session, protocol, now);
  const mayAnswer = role !== null && may(role, 'check:record');
  const checks = criteria.filter(isCheck);
  const lines = [...criteriaLines(criteria, view, now), ...leavingGates(view, now)];
  const all = lines.length + checks.length;
  const met = lines.filter(({ isMet }) => isMet).length + checks.filter(isMet).length;
  const answer = (check: CheckName, said: boolean): void =>
    chart('check:record', { sessionId: session.id, check, answer: said, at: clock.now() });
  return (
    <section className="card side-card leaving">
      <h2>
        {words.title}{' '}
        {mayAnswer && (
          <kbd className="actions-key" aria-hidden>
            L
          </kbd>
        )}{' '}
        <span>{met === all ? words.allMet : words.met(met, all)}</span>
      </h2>
      <ul className="leaving-lines">
        {lines.map((line) => (
          <Line key={line.key} line={line}>
            {line.key === 'recovery-score' && role !== null && may(role, 'score:record') && (
              <Button size="small" onClick={() => setIsScoring(true)}>
                {line.isMet ? words.scoreAgain : words.doScore}
              </Button>
            )}
          </Line>
        ))}
      </ul>
      {checks.length > 0 && <h3>{words.ask}</h3>}
      <ul className="leaving-lines">
        {checks.map((criterion) => (
          <CheckRow
            key={criterion.name}
            criterion={criterion}
            view={view}
            now={now}
            sending={sending.get(criterion.name)}
            onAnswer={mayAnswer ? answer : undefined}
          />
        ))}
      </ul>
      <ProblemText problem={problem} timeZone={timeZone} />
      <OpenDrug sessionId={session.id} />
      <UnreportedStop view={view} onReport={setReported} />
      <p className="leaving-else">{words.elseProvider}</p>
      {reported && <EventDialog subject={reported} view={view} onClose={() => setReported(null)} />}
      {isScoring && <ScoreDialog view={view} onClose={() => setIsScoring(false)} />}
    </section>
  );
}

function isCheck(criterion: Criterion): criterion is Criterion & { name: CheckName } {
  return checkNames.some((check) => check === criterion.name);
}

function isMet({ shortfalls }: Criterion): boolean {
  return shortfalls.length === 0;
}

/** One row of what the record says. */
function Line({ line, children }: { line: CriteriaLine; children: ReactNode }) {
  return (
    <li className={line.isMet ? 'leaving-met' : ''}>
      {line.isMet ? <CheckIcon size={18} label={words.isMet} /> : <RingIcon size={18} label={words.isOpen} />}
      <div>
        <p>{line.title}</p>
        {line.detail && <p className="leaving-detail">{line.detail}</p>}
      </div>
      {children}
    </li>
  );
}
