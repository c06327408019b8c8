import {
  may,
  repeatPressureAt,
  type Id,
  type PreparationAnswer,
  type PreparationName,
  type QuestionName,
} from '@chairside/domain';
import { useState } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useLive } from '../../live/live-context.js';
import { useMyRole } from '../auth/use-my-role.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { useChart } from '../sessions/use-chart.js';
import { clockTime } from '../vitals/clock-time.js';
import { ConsentSame } from './consent-same.js';
import { PreparationRowLine } from './preparation-row-line.js';
import { nextOpen, preparationRows } from './preparation-rows.js';
import { useEarlierVisit } from './use-earlier-visit.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';
import './preparations.css';

/** What is asked and looked at before the drug, one after the other: the next open one stands open, and Enter leads on. */
export function PreparationCard({ view }: { view: SessionInView }) {
  const now = useClinicNow();
  const role = useMyRole();
  const { clock } = useLive();
  const { chart, problem } = useChart();
  const [chosen, setChosen] = useState<PreparationName | null>(null);
  const [hasAnswered, setHasAnswered] = useState(false);
  const { session, protocol, timeZone } = view;
  const mayAnswer = role !== null && may(role, 'preparation:record');
  const earlier = useEarlierVisit(session, mayAnswer);
  const rows = preparationRows(view, now);
  const done = rows.filter(({ state }) => state !== 'open').length;
  const repeatAt = repeatPressureAt(session, protocol.preparation, now);
  const active = mayAnswer ? (chosen ?? nextOpen(rows)) : null;
  const answered = (): void => {
    setChosen(null);
    setHasAnswered(true);
  };
  const record = (answer: PreparationAnswer): void => {
    answered();
    chart('preparation:record', { sessionId: session.id, at: clock.now(), ...answer });
  };
  const carry = (preparation: QuestionName, sameAs: Id): void => {
    answered();
    chart('preparation:carry', { sessionId: session.id, at: clock.now(), preparation, sameAs });
  };
  return (
    <section className="card side-card preparations">
      <h2>
        {words.title} <span>{done === rows.length ? words.allDone : words.done(done, rows.length)}</span>
      </h2>
      {repeatAt !== null && <p className="preparations-rest">{words.rest(clockTime(repeatAt, timeZone))}</p>}
      {mayAnswer && <ConsentSame view={view} earlier={earlier} now={now} onChart={chart} />}
      <ul className="preparations-rows">
        {rows.map((row) => (
          <PreparationRowLine
            key={row.name}
            row={row}
            view={view}
            now={now}
            earlier={earlier}
            isActive={row.name === active}
            takesFocus={hasAnswered || chosen !== null}
            onOpen={mayAnswer ? () => setChosen(row.name) : undefined}
            onAnswer={record}
            onCarry={carry}
          />
        ))}
      </ul>
      <ProblemText problem={problem} timeZone={timeZone} />
    </section>
  );
}
