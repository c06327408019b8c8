import {
  effectNow,
  EFFECT_ACTIONS,
  EFFECT_ACTION_WORDS,
  SEVERITIES,
  SEVERITY_WORDS,
  onsetOf,
  SIDE_EFFECT_WORDS,
  type Effect,
  type EffectAction,
  type Severity,
} from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { Segments } from '../../ui/segments.js';
import type { EventSubject } from '../adverse-events/event-dialog.js';
import { ReportEffect } from '../adverse-events/report-effect.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { EFFECT_WORDS as words } from './words.en.js';

interface EffectRowProps {
  effect: Effect;
  view: SessionInView;
  onFollow: (said: { severity?: Severity; action?: EffectAction }) => void;
  onOver: () => void;
  onStrike: () => void;
  onReport: (subject: EventSubject) => void;
}

/** A side effect that goes on: since when, how bad, what was done; and its end. */
export function EffectRow({ effect, view, onFollow, onOver, onStrike, onReport }: EffectRowProps) {
  const { severity, action } = effectNow(effect);
  const what = SIDE_EFFECT_WORDS[effect.term];
  return (
    <div className="effect">
      <p className="effect-head">
        <b>{what}</b> <span>{words.since(clockTime(onsetOf(effect), view.timeZone))}</span>
        <Button size="small" aria-label={words.overLabel(what)} onClick={onOver}>
          {words.over}
        </Button>
      </p>
      <Segments
        label={words.severity(what)}
        segments={SEVERITIES.map((one) => ({ value: one, word: SEVERITY_WORDS[one] }))}
        value={severity}
        onChoose={(chosen) => onFollow({ severity: chosen })}
        isWide
      />
      <div className="effect-foot">
        <select
          aria-label={`${words.action}: ${what}`}
          value={action}
          onChange={(event) => onFollow({ action: event.target.value as EffectAction })}
        >
          {EFFECT_ACTIONS.map((one) => (
            <option key={one} value={one}>
              {EFFECT_ACTION_WORDS[one]}
            </option>
          ))}
        </select>
        <ReportEffect effect={effect} view={view} onReport={onReport} />
        <Button look="quiet" size="small" aria-label={words.inErrorLabel(what)} onClick={onStrike}>
          {words.inError}
        </Button>
      </div>
    </div>
  );
}
