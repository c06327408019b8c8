import {
  isOngoing,
  sideEffect,
  sideEffectTerms,
  SIDE_EFFECT_WORDS,
  standingEffects,
  type Effect,
  type LiveSession,
  type SideEffectTerm,
} from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { usePending } from '../../live/use-pending.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { useChart } from '../sessions/use-chart.js';
import { clockTime } from '../vitals/clock-time.js';
import { EffectRow } from './effect-row.js';
import { StrikeDialog } from './strike-dialog.js';
import { EFFECT_WORDS as words } from './words.en.js';
import './effects.css';

/** What the patient feels: one tap notes it, one ends it; how bad it is and what was done may follow. */
export function EffectsCard({ view }: { view: SessionInView }) {
  const { session, timeZone } = view;
  const { clock } = useLive();
  const { chart, problem } = useChart();
  const [struck, setStruck] = useState<Effect | null>(null);
  const ongoing = standingEffects(session).filter(isOngoing);
  const note = (term: SideEffectTerm): void =>
    chart('effect:note', { sessionId: session.id, term, onsetAt: clock.now() });
  return (
    <section className="card side-card effects" data-effects>
      <h2>
        {words.title} <kbd className="actions-key">E</kbd>
      </h2>
      {ongoing.map((effect) => (
        <EffectRow
          key={effect.id}
          effect={effect}
          timeZone={timeZone}
          onFollow={(said) => chart('effect:follow', { sessionId: session.id, effectId: effect.id, ...said })}
          onOver={() => chart('effect:follow', { sessionId: session.id, effectId: effect.id, endedAt: clock.now() })}
          onStrike={() => setStruck(effect)}
        />
      ))}
      <Chips view={view} onNote={note} />
      <ProblemText problem={problem} timeZone={timeZone} />
      {struck && <StrikeDialog effect={struck} view={view} onClose={() => setStruck(null)} />}
    </section>
  );
}

interface ChipsProps {
  view: SessionInView;
  onNote: (term: SideEffectTerm) => void;
}

/** What can be noted; what goes on stands above, and what is on its way is not noted twice. */
function Chips({ view: { session, timeZone }, onNote }: ChipsProps) {
  const [isAll, setIsAll] = useState(false);
  const sending = useSendingTerms(session);
  const terms = sideEffectTerms.filter(
    (term) =>
      (isAll || sideEffect(term).isCommon) && !session.effects.some((one) => one.term === term && isOngoing(one)),
  );
  return (
    <div className="effects-chips" role="group" aria-label={words.tapToNote}>
      {terms.map((term) => (
        <button key={term} type="button" disabled={sending.has(term)} onClick={() => onNote(term)}>
          {words.times(SIDE_EFFECT_WORDS[term], momentsOf(session, term).length || 1)}
          <LastMoment at={momentsOf(session, term).at(-1)?.onsetAt} timeZone={timeZone} />
        </button>
      ))}
      <button type="button" className="effects-more" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
        {isAll ? words.fewer : words.more}
      </button>
    </div>
  );
}

/** What happened in one moment has no end to tap: its chip says when it last was. */
function LastMoment({ at, timeZone }: { at: string | undefined; timeZone: string }) {
  return at === undefined ? null : <small>{words.last(clockTime(at, timeZone))}</small>;
}

function momentsOf(session: LiveSession, term: SideEffectTerm): Effect[] {
  return sideEffect(term).isMoment ? standingEffects(session).filter((effect) => effect.term === term) : [];
}

function useSendingTerms({ id, effects }: LiveSession): ReadonlySet<SideEffectTerm> {
  const known = new Set(effects.map((effect) => effect.id));
  const sending = usePending(id).flatMap(({ command }) =>
    command.name === 'effect:note' && !known.has(command.id) ? [command.payload.term] : [],
  );
  return new Set(sending);
}
