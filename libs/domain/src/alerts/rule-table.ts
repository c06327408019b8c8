import type { AlertLevel } from './alert-rules.js';

export interface AlertRuleDefinition {
  /** Stays, once the value is in range again, until a person has taken it. */
  readonly latches: boolean;
  /** A look at the patient changes it: taken and not looked at again, it calls again. */
  readonly isLookedAgain: boolean;
  /** What it is about holds the patient by itself, whether or not it was taken: leaving asks for that, not for the alert. */
  readonly isSaidByRecord?: true;
}

/** The rules that raise alerts (clinical.md 6.3). Vital alerts take their level from the limit that was reached. */
export const ALERT_RULES = {
  'critical-value': { level: 'high', latches: true, isLookedAgain: true },
  'caution-value': { level: 'medium', latches: false, isLookedAgain: true },
  'trend-and-caution': { level: 'high', latches: true, isLookedAgain: true },
  trend: { level: 'medium', latches: false, isLookedAgain: true },
  'severe-effect': { level: 'high', latches: true, isLookedAgain: true },
  'side-effect': { level: 'medium', latches: false, isLookedAgain: true },
  'pump-drift': { level: 'medium', latches: false, isLookedAgain: false },
  'set-overdue': { level: 'low', latches: false, isLookedAgain: true },
  'past-end': { level: 'medium', latches: false, isLookedAgain: false },
  'long-pause': { level: 'medium', latches: false, isLookedAgain: true },
  'long-recovery': { level: 'low', latches: false, isLookedAgain: false },
  'not-cleared': { level: 'medium', latches: false, isLookedAgain: true },
  'away-over': { level: 'medium', latches: false, isLookedAgain: true },
  'window-missed': { level: 'medium', latches: false, isLookedAgain: true },
  'given-beyond': { level: 'high', latches: false, isLookedAgain: false, isSaidByRecord: true },
  'grave-event': { level: 'high', latches: false, isLookedAgain: false, isSaidByRecord: true },
  'untold-event': { level: 'low', latches: false, isLookedAgain: false },
  'home-danger': { level: 'high', latches: true, isLookedAgain: true },
  'home-concern': { level: 'medium', latches: false, isLookedAgain: true },
  'home-check-missed': { level: 'medium', latches: false, isLookedAgain: true },
  'home-unwatched': { level: 'high', latches: false, isLookedAgain: true },
} as const satisfies Record<string, AlertRuleDefinition & { level: AlertLevel }>;

export type AlertRule = keyof typeof ALERT_RULES;

/** So long after somebody took an alert, or last looked at what it is about, it calls again; a low one never does (clinical.md 6.3). */
export const LOOK_AGAIN_MINUTES = { high: 5, medium: 15, low: null } as const satisfies Record<
  AlertLevel,
  number | null
>;
