import {
  isOngoing,
  ongoingOf,
  onsetOf,
  sideEffect,
  sideEffectTerms,
  SIDE_EFFECT_WORDS,
  standingEffects,
  type Commands,
  type Effect,
  type Iso,
  type LiveSession,
  type Severity,
  type SideEffectTerm,
} from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { usePending } from '../../live/use-pending.js';
import { EventDialog, type EventSubject } from '../adverse-events/event-dialog.js';
import { ProblemText } from '../sessions/problem-text.js';
import { StrikeDialog } from '../sessions/strike-dialog.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { useChart } from '../sessions/use-chart.js';
import { clockTime } from '../vitals/clock-time.js';
import { AskSeverity } from './ask-severity.js';
import { EarlierEffects } from './earlier-effects.js';
import { EffectRow } from './effect-row.js';
import { EFFECT_WORDS as words } from './words.en.js';
import './effects.css';

/** What the patient feels: one tap notes it, one ends it; how bad it is and what was done may follow, but where it is needed. */
export function EffectsCard({ view }: { view: SessionInView }) {
  const { session, timeZone } = view;
  const { clock } = useLive();
  const { chart, problem } = useChart();
  const [struck, setStruck] = useState<Effect | null>(null);
  const [reported, setReported] = useState<EventSubject | null>(null);
  const [asked, setAsked] = useState<Tapped | null>(null);
  const ongoing = standingEffects(session).filter(isOngoing);
  // what waits on this device keeps the moment at which it was seen
  const follow = (effect: Effect, said: Partial<Commands['effect:follow']>): void =>
    chart('effect:follow', { sessionId: session.id, effectId: effect.id, at: clock.now(), ...said });
  // its moment is that of the first tap, also where how bad it is was said later
  const note = ({ term, onsetAt }: Tapped, severity?: Severity): void =>
    chart('effect:note', { sessionId: session.id, term, ...(severity ? { severity } : {}), onsetAt });
  const tap = (term: SideEffectTerm): void => {
    const tapped = { term, onsetAt: clock.now() };
    if (sideEffect(term).needsSeverity) setAsked(tapped);
    else note(tapped);
  };
  return (
    <section className="card side-card">
      <h2>
        {words.title} <kbd className="actions-key">E</kbd>
      </h2>
      {ongoing.map((effect) => (
        <EffectRow
          key={effect.id}
          effect={effect}
          view={view}
          onFollow={(said) => follow(effect, said)}
          onOver={() => follow(effect, { endedAt: clock.now() })}
          onStrike={() => setStruck(effect)}
          onReport={setReported}
        />
      ))}
      {asked && (
        <AskSeverity
          term={asked.term}
          onSay={(severity) => {
            note(asked, severity);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      <Chips view={view} onNote={tap} />
      <EarlierEffects
        effects={standingEffects(session).filter((effect) => !isOngoing(effect))}
        view={view}
        onGoesOn={(effect) => follow(effect, { endedAt: null })}
        onStrike={setStruck}
        onReport={setReported}
      />
      <ProblemText problem={problem} timeZone={timeZone} />
      {reported && <EventDialog subject={reported} view={view} onClose={() => setReported(null)} />}
      {struck && (
        <StrikeDialog
          title={words.strikeTitle(SIDE_EFFECT_WORDS[struck.term])}
          view={view}
          command="effect:strike"
          struck={{ sessionId: session.id, effectId: struck.id }}
          onClose={() => setStruck(null)}
        />
      )}
    </section>
  );
}

/** A chip that was tapped, and when. */
interface Tapped {
  term: SideEffectTerm;
  onsetAt: Iso;
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
    (term) => (isAll || sideEffect(term).isCommon) && (sideEffect(term).comesInBouts || !ongoingOf(session, term)),
  );
  return (
    <div className="effects-chips" role="group" aria-label={words.tapToNote}>
      {terms.map((term) => (
        <button key={term} type="button" disabled={sending.has(term)} onClick={() => onNote(term)}>
          {words.times(SIDE_EFFECT_WORDS[term], boutsOf(session, term).length || 1)}
          <LastBout effect={boutsOf(session, term).at(-1)} timeZone={timeZone} />
        </button>
      ))}
      <button type="button" className="effects-more" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
        {isAll ? words.fewer : words.more}
      </button>
    </div>
  );
}

/** What comes in bouts keeps its chip, for the next one: it says when the last was. */
function LastBout({ effect, timeZone }: { effect: Effect | undefined; timeZone: string }) {
  return effect ? <small>{words.last(clockTime(onsetOf(effect), timeZone))}</small> : null;
}

function boutsOf(session: LiveSession, term: SideEffectTerm): Effect[] {
  return sideEffect(term).comesInBouts ? standingEffects(session).filter((effect) => effect.term === term) : [];
}

function useSendingTerms({ id, effects }: LiveSession): ReadonlySet<SideEffectTerm> {
  const known = new Set(effects.map((effect) => effect.id));
  const sending = usePending(id).flatMap(({ command }) =>
    command.name === 'effect:note' && !known.has(command.id) ? [command.payload.term] : [],
  );
  return new Set(sending);
}
