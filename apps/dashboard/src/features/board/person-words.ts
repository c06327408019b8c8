import type { Patient } from '@chairside/domain';

const BIRTH = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "RAMAN, Priya", or the initials on a view without names. */
export function personName({ name, initials }: Patient): string {
  return name ? `${name.family.toLocaleUpperCase('en')}, ${name.given}` : dotted(initials);
}

/** "Raman", or the initials on a view without names. */
export function surname({ name, initials }: Patient): string {
  return name ? name.family : dotted(initials);
}

/** "02 Nov 1979". The short month of September is "Sept" in some browsers. */
export function birthWords(birthDate: string): string {
  return BIRTH.format(Date.parse(`${birthDate}T00:00:00Z`)).replace('Sept', 'Sep');
}

function dotted(initials: string): string {
  return [...initials].map((letter) => `${letter}.`).join('');
}
