import { dischargeCriteria, may, type CheckName } from '@chairside/domain';
import { useState } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { usePending } from '../../live/use-pending.js';
import { Button } from '../../ui/button.js';
import { CheckIcon, RingIcon } from '../../ui/icons.js';
import { useMyRole } from '../auth/use-my-role.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { useChart } from '../sessions/use-chart.js';
import { CheckRow } from './check-row.js';
import { criteriaLines, type CriteriaLine } from './criteria-lines.js';
import { ScoreDialog } from './score-dialog.js';
import { LEAVING_WORDS as words } from './words.en.js';
import './leaving.css';

/** What must be true before the patient goes home: the record answers what it can, the rest is asked here. */
export function LeavingCard({ view }: { view: SessionInView }) {
  const now = useClinicNow();
  const role = useMyRole();
  const { chart, problem } = useChart();
  const [isScoring, setIsScoring] = useState(false);
  const { session, protocol, timeZone } = view;
  const pending = usePending(session.id);
  const criteria = dischargeCriteria(session, protocol, now);
  if (protocol.discharge === null || criteria.length === 0) return null;
  const lines = criteriaLines(view, now);
  const isMet = (check: CheckName): boolean =>
    criteria.some(({ name, shortfalls }) => name === check && shortfalls.length === 0);
  const { checks } = protocol.discharge;
  const all = lines.length + checks.length;
  const met = lines.filter((line) => line.isMet).length + checks.filter(isMet).length;
  const sending = pending.flatMap(({ command }) => (command.name === 'check:record' ? [command.payload] : []));
  const answer = (check: CheckName, said: boolean): void =>
    chart('check:record', { sessionId: session.id, check, answer: said });
  return (
    <section className="card side-card leaving">
      <h2>
        {words.title} <span>{met === all ? words.allMet : words.met(met, all)}</span>
      </h2>
      <ul className="leaving-lines">
        {lines.map((line) => (
          <Line key={line.key} line={line}>
            {protocol.discharge?.score &&
              line.key === 'recovery-score' &&
              role !== null &&
              may(role, 'score:record') && (
                <Button size="small" onClick={() => setIsScoring(true)}>
                  {line.isMet ? words.scoreAgain : words.doScore}
                </Button>
              )}
          </Line>
        ))}
      </ul>
      <h3>{words.ask}</h3>
      <ul className="leaving-lines">
        {checks.map((check) => (
          <CheckRow
            key={check}
            check={check}
            view={view}
            isMet={isMet(check)}
            sending={sending.findLast((said) => said.check === check)?.answer}
            onAnswer={role !== null && may(role, 'check:record') ? answer : undefined}
          />
        ))}
      </ul>
      <ProblemText problem={problem} timeZone={timeZone} />
      <p className="leaving-else">{words.elseProvider}</p>
      {isScoring && <ScoreDialog view={view} onClose={() => setIsScoring(false)} />}
    </section>
  );
}

/** One row of what the record says. */
function Line({ line, children }: { line: CriteriaLine; children: React.ReactNode }) {
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
