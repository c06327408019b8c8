import {
  answeredTwice,
  drugEnd,
  drugStart,
  isAskedAgain,
  isQuestion,
  may,
  preparationRow,
  preparationsOf,
  sessionStatus,
  type AskedAfterName,
  type PreparationAnswer,
} from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { Button } from '../../ui/button.js';
import { forgetTyped, typedForms } from '../auth/typed-here.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { halfAnswerForm } from '../preparations/half-answers.js';
import { QuestionForm } from '../preparations/question-form.js';
import { answerText } from '../sessions/preparation-lines.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { useChart } from '../sessions/use-chart.js';
import { clockTime } from '../vitals/clock-time.js';
import { BodyMap } from './body-map.js';
import { courseLines } from './course-lines.js';
import { COURSE_WORDS as words } from './words.en.js';
import './course-card.css';

/** How the visit went: what the patient came for before and since, what went up and when it cleared, where it hurts. */
export function CourseCard({ view }: { view: SessionInView }) {
  const lines = courseLines(view);
  const asked = askedAfter(view);
  if (lines.length === 0 && asked.length === 0) return null;
  return (
    <section className="card course">
      <h2>{words.title}</h2>
      <dl>
        {lines.map(({ name, says }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {asked.map((question) => (
        <AskedTwice key={question} {...{ view, question }} />
      ))}
    </section>
  );
}

/** What this protocol asks before the drug and again after it, once the drug has begun. */
function askedAfter({ session, protocol }: SessionInView): AskedAfterName[] {
  if (drugStart(session) === undefined) return [];
  return preparationsOf(protocol)
    .filter(isQuestion)
    .filter((name) => isAskedAgain(session, name));
}

/** One question before and after, side by side; asked again here while the patient is. */
function AskedTwice({ view, question }: { view: SessionInView; question: AskedAfterName }) {
  const { session, timeZone, isReadOnly } = view;
  const role = useMyRole();
  const { clock } = useLive();
  const { chart, problem } = useChart();
  const { id: me } = useMe();
  const form = halfAnswerForm(session.id, question, 'after');
  const [isAsking, setIsAsking] = useState(() => typedForms(me).includes(form));
  const notNow = (): void => {
    forgetTyped(me, form);
    setIsAsking(false);
  };
  const { before, after } = answeredTwice(session, question);
  const isHere = sessionStatus(session.status).inClinic === true;
  const mayAsk =
    !isReadOnly && isHere && drugEnd(session) !== undefined && role !== null && may(role, 'preparation:record');
  const record = (answer: PreparationAnswer): void => {
    chart('preparation:record', { sessionId: session.id, at: clock.now(), ...answer });
    setIsAsking(false);
  };
  const answers = [
    { says: words.asked[question].before, record: before },
    { says: words.asked[question].after, record: after },
  ].flatMap(({ says, record: found }) => (found ? [{ says: says(clockTime(found.at, timeZone)), found }] : []));
  return (
    <div className="course-asked">
      {answers.map(({ says, found }) => (
        <div key={says}>
          <h3>{says}</h3>
          <p>{answerText(found, timeZone)}</p>
          {preparationRow(question).isPointedOut && <BodyMap marked={found.answers} />}
        </div>
      ))}
      {mayAsk && !isAsking && (
        <Button size="small" onClick={() => setIsAsking(true)}>
          {after ? words.changeAgain : words.asked[question].again}
        </Button>
      )}
      {isAsking && (
        <div>
          <QuestionForm
            sessionId={session.id}
            name={question}
            asked="after"
            shown={undefined}
            same={null}
            takesFocus
            onAnswer={record}
          />
          <Button size="small" onClick={notNow}>
            {words.notNow}
          </Button>
        </div>
      )}
      <ProblemText problem={problem} timeZone={timeZone} />
    </div>
  );
}
