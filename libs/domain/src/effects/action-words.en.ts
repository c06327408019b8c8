import type { EffectAction } from './side-effects.js';

/** What was done about a side effect. */
export const EFFECT_ACTION_WORDS: Record<EffectAction, string> = {
  'not-charted': 'Not charted yet',
  none: 'Nothing needed',
  reassured: 'Stayed, reassured',
  slowed: 'Rate slowed',
  paused: 'Paused',
  stopped: 'Stopped',
  medicine: 'Medicine given',
  oxygen: 'Oxygen given',
  ems: 'EMS called',
};
