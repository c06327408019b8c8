import type { Role } from '../clinic/staff.js';

/** The worse before the milder. */
export const ALERT_LEVELS = ['high', 'medium', 'low'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

export function byLevel(a: { level: AlertLevel }, b: { level: AlertLevel }): number {
  return ALERT_LEVELS.indexOf(a.level) - ALERT_LEVELS.indexOf(b.level);
}

/** Who is called to an alert that nobody takes, so many minutes after it began to call (floor rule 13, clinical.md 6.3). */
export const LADDER = {
  high: [
    { minutes: 1, who: 'all-nurses', roles: ['nurse', 'charge-nurse'] },
    { minutes: 2, who: 'providers', roles: ['provider'] },
    { minutes: 5, who: 'medical-director', roles: ['medical-director'] },
  ],
  medium: [{ minutes: 5, who: 'charge-nurse', roles: ['charge-nurse'] }],
  low: [],
} as const satisfies Record<AlertLevel, readonly { minutes: number; who: string; roles: readonly Role[] }[]>;

export type CalledWho = (typeof LADDER)[AlertLevel][number]['who'];

/** The steps of an overdue set: minutes past due, and how it is shown (floor rule 15). */
export const OVERDUE_STEPS = [
  { level: 'low', minutes: 2 },
  { level: 'medium', minutes: 5 },
  { level: 'high', minutes: 10 },
] as const satisfies readonly { level: AlertLevel; minutes: number }[];
