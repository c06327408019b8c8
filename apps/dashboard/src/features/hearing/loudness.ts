const KEPT = 'chairside-loudness';

/** How loud alerts sound here. None of them is silence: a screen that makes no sound says so by what it is. */
export const LOUDNESSES = ['quiet', 'usual', 'loud'] as const;
export type Loudness = (typeof LOUDNESSES)[number];

/** What was chosen for this device, and is kept on it alone. */
export function loudnessHere(): Loudness {
  return LOUDNESSES.find((one) => one === localStorage.getItem(KEPT)) ?? 'usual';
}

export function keepLoudness(loudness: Loudness): void {
  localStorage.setItem(KEPT, loudness);
}
