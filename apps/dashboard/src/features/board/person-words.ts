import type { Patient } from '@chairside/domain';

/** "RAMAN, Priya", or the initials on a view without names. */
export function personName({ name, initials }: Patient): string {
  return name ? `${name.family.toLocaleUpperCase('en')}, ${name.given}` : dotted(initials);
}

/** "Raman", or the initials on a view without names. */
export function surname({ name, initials }: Patient): string {
  return name ? name.family : dotted(initials);
}

function dotted(initials: string): string {
  return [...initials].map((letter) => `${letter}.`).join('');
}
