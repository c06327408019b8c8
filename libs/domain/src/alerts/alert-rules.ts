export type AlertLevel = 'high' | 'medium' | 'low';

export interface AlertRuleDefinition {
  /** Stays, once the value is in range again, until a person has taken it. */
  readonly latches: boolean;
}

/** The rules that raise alerts (clinical.md 6.3). Vital alerts take their level from the limit that was reached. */
export const ALERT_RULES = {
  'critical-value': { level: 'high', latches: true },
  'caution-value': { level: 'medium', latches: false },
  'set-overdue': { level: 'low', latches: false },
} as const satisfies Record<string, AlertRuleDefinition & { level: AlertLevel }>;

export type AlertRule = keyof typeof ALERT_RULES;

/** The steps of an overdue set: minutes past due, and how it is shown (floor rule 15). */
export const OVERDUE_STEPS = [
  { level: 'low', minutes: 2 },
  { level: 'medium', minutes: 5 },
  { level: 'high', minutes: 10 },
] as const satisfies readonly { level: AlertLevel; minutes: number }[];
