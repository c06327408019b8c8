import { effectNow, ongoingOf, onsetOf, SIDE_EFFECT_WORDS, type Effect } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import type { EventSubject } from '../adverse-events/event-dialog.js';
import { ReportEffect } from '../adverse-events/report-effect.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { EFFECT_WORDS as words } from './words.en.js';

interface EarlierEffectsProps {
  effects: readonly Effect[];
  view: SessionInView;
  onGoesOn: (effect: Effect) => void;
  onStrike: (effect: Effect) => void;
  onReport: (subject: EventSubject) => void;
}

/** What is over: each can be taken back where the tap was a mistake. */
export function EarlierEffects({ effects, view, onGoesOn, onStrike, onReport }: EarlierEffectsProps) {
  if (effects.length === 0) return null;
  return (
    <ul className="effects-earlier" aria-label={words.earlier}>
      {effects.map((effect) => {
        const what = SIDE_EFFECT_WORDS[effect.term];
        return (
          <li key={effect.id}>
            <span>
              <b>{what}</b> {timesOf(effect, view.timeZone)}
            </span>
            {!ongoingOf(view.session, effect.term) && (
              <Button look="quiet" size="small" aria-label={words.goesOnLabel(what)} onClick={() => onGoesOn(effect)}>
                {words.goesOn}
              </Button>
            )}
            <ReportEffect effect={effect} view={view} onReport={onReport} />
            <Button look="quiet" size="small" aria-label={words.inErrorLabel(what)} onClick={() => onStrike(effect)}>
              {words.inError}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function timesOf(effect: Effect, timeZone: string): string {
  const from = clockTime(onsetOf(effect), timeZone);
  const { endedAt } = effectNow(effect);
  return endedAt === null || endedAt === onsetOf(effect) ? from : words.span(from, clockTime(endedAt, timeZone));
}
