import type { FallRisk } from '@chairside/domain';

/** In a patient's room. */
export const ROOM_WORDS = {
  page: 'In-room view',
  quiet: (devices: number | null) =>
    devices === null ? 'Quiet in this room.' : `Quiet in this room. ${outside(devices)}`,
  back: 'Back to the page of the visit',
  enterVitals: 'Enter vitals',
  nothingDue: 'Nothing is due',
  loading: 'Fetching the visit. If this stays, go by the bedside.',
  gone: 'This visit is not on the board now.',
} as const;

function outside(devices: number): string {
  if (devices === 0) return 'Nobody outside may hear alerts: tell a colleague.';
  return devices === 1 ? '1 device outside can hear.' : `${devices} devices outside can hear.`;
}

/** What stands wherever somebody comes to the chair. */
export const PINNED_WORDS = {
  plan: 'Comfort plan',
  fallRisk: 'Fall risk: not up alone',
  fallRiskShort: 'Not up alone',
  fallRiskUntil: {
    'until-over': 'until it is charted as over.',
    'until-walk': 'until somebody has seen a steady walk.',
    'until-over-and-walk': 'until it is charted as over, and a steady walk after it.',
  } satisfies Record<FallRisk, string>,
  seenWalking: 'Seen to walk steadily',
} as const;
