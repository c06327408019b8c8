import {
  may,
  repeatPressureAt,
  type Id,
  type PreparationAnswer,
  type PreparationName,
  type QuestionName,
} from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { GateList } from '../board/gate-list.js';
import { plainLines } from '../sessions/gates-card.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { useChart } from '../sessions/use-chart.js';
import { clockTime } from '../vitals/clock-time.js';
import { EscortAgain } from './escort-again.js';
import { halfAnsweredBefore } from './half-answers.js';
import { PreparationRowLine } from './preparation-row-line.js';
import { nextOpen, preparationRows } from './preparation-rows.js';
import { stillSo } from './same-as-before.js';
import { StillSoPart } from './still-so-part.js';
import { useEarlierVisit } from './use-earlier-visit.js';
import { useReadFirst } from './use-read-first.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';
import './preparations.css';

interface BeforeCardProps {
  view: SessionInView;
  /** Somebody has just charted here: the next key answers what comes next. */
  isUnderWay: boolean;
}

/** All that must be true before the drug: what is charted, and what is asked one after the other, each with one press. */
export function BeforeCard({ view, isUnderWay }: BeforeCardProps) {
  const now = useClinicNow();
  const me = useMe();
  const role = useMyRole();
  const { clock } = useLive();
  const { chart, problem } = useChart();
  // who was led away by an alert goes on where they were
  const [chosen, setChosen] = useState<PreparationName | null>(() => halfAnsweredBefore(me.id, view.session.id));
  const [takesFocus, setTakesFocus] = useState(isUnderWay);
  const { session, protocol, timeZone } = view;
  const mayAnswer = role !== null && may(role, 'preparation:record');
  const earlier = useEarlierVisit(session, mayAnswer);
  const rows = preparationRows(view, now);
  const { lines } = plainLines(view, now, me.id);
  const still = mayAnswer ? stillSo(view, earlier, rows, now) : null;
  const repeatAt = repeatPressureAt(session, protocol.preparation, now);
  const active = mayAnswer ? (chosen ?? (still ? null : nextOpen(rows))) : null;
  const isEscortNext = takesFocus && active === null && still === null;
  const onKeyDown = useReadFirst(`${active} ${still !== null} ${isEscortNext}`);
  const done = rows.filter(({ state }) => state !== 'open').length + lines.filter(({ isPassed }) => isPassed).length;
  const all = rows.length + lines.length;
  const act = (send: () => void): void => {
    setChosen(null);
    setTakesFocus(true);
    send();
  };
  const carry = (preparation: QuestionName, sameAs: Id): void =>
    chart('preparation:carry', { sessionId: session.id, at: clock.now(), preparation, sameAs });
  const record = (answer: PreparationAnswer): void =>
    act(() => chart('preparation:record', { sessionId: session.id, at: clock.now(), ...answer }));
  const sayAllSo = (): void =>
    act(() => {
      const { signedAt, version } = still?.consent ?? {};
      if (signedAt !== undefined && version !== undefined)
        chart('consent:record', { sessionId: session.id, signedAt, version });
      for (const name of still?.questions ?? []) if (earlier) carry(name, earlier.id);
    });
  return (
    <section className="card before" onKeyDown={onKeyDown}>
      <h2>
        {words.title} <span>{done === all ? words.allDone : words.done(done, all)}</span>
      </h2>
      {repeatAt !== null && <p className="preparations-rest">{words.rest(clockTime(repeatAt, timeZone))}</p>}
      {still && earlier && <StillSoPart {...{ view, earlier, still, takesFocus }} onAllSo={sayAllSo} />}
      <div className="before-parts">
        <div>
          <h3>{words.toChart}</h3>
          <GateList gates={lines} look="page" />
          {mayAnswer && (
            <EscortAgain key={`${isEscortNext}`} {...{ session, earlier }} takesFocus={isEscortNext} onChart={chart} />
          )}
        </div>
        <div>
          <h3>{words.ask}</h3>
          <ul className="preparations-rows">
            {rows.map((row) => (
              <PreparationRowLine
                key={row.name}
                {...{ row, view, now, earlier }}
                isActive={row.name === active}
                takesFocus={takesFocus || chosen !== null}
                onOpen={mayAnswer ? () => setChosen(row.name) : undefined}
                onBegin={() => setChosen(row.name)}
                onAnswer={record}
                onCarry={(name, sameAs) => act(() => carry(name, sameAs))}
              />
            ))}
          </ul>
        </div>
      </div>
      <ProblemText problem={problem} timeZone={timeZone} />
    </section>
  );
}
