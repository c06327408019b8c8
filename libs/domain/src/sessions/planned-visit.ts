import type { LiveSession } from './infusion-session.js';

/** What a plan looks at of a visit. */
export type PlannedVisit = Pick<
  LiveSession,
  'id' | 'patientId' | 'plannedChairId' | 'scheduledAt' | 'plannedMinutes' | 'status'
>;
