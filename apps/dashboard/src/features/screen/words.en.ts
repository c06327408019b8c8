import type { Look } from './look.js';

/** What can be chosen for one device. */
export const SCREEN_WORDS = {
  title: 'This screen',
  signedIn: (name: string, role: string) => `${name}, ${role}`,
  look: 'Light or dark',
  looks: { device: 'As the device', light: 'Light', dark: 'Dark', dim: 'Dim' } satisfies Record<Look, string>,
  lookNote: 'Dim is for a treatment room. What a patient’s room shows is always dim.',
  close: 'Close',
} as const;
