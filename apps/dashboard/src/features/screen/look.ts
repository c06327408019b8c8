export const LOOKS = ['device', 'light', 'dark', 'dim'] as const;

/** How bright a device shows everything; as its own settings say, if nobody chose. */
export type Look = (typeof LOOKS)[number];

const KEY = 'look';

export function lookHere(): Look {
  return LOOKS.find((look) => look === localStorage.getItem(KEY)) ?? 'device';
}

/** Holds on this device, whoever signs in, from now on. */
export function wear(look: Look): void {
  localStorage.setItem(KEY, look);
  document.documentElement.dataset.theme = look;
}
