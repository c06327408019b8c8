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
  fallRiskUntil: 'until it is over and a steady walk is charted.',
} as const;
