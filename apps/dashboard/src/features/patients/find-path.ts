/** Where a search for patients is asked. */
export function findPath(search: string): string {
  return `/api/patients?${new URLSearchParams({ find: search }).toString()}`;
}

/** While a year is typed the browser already calls it a date. */
const LIKELY_YEAR = /^(19|20)\d\d-/;

/** Where it is asked whether somebody is known already; nothing while too little is typed to say. */
export function alikePath({
  family,
  given,
  birthDate,
}: Record<'family' | 'given' | 'birthDate', string>): string | null {
  if (family.trim() === '' || !LIKELY_YEAR.test(birthDate)) return null;
  return `/api/patients/alike?${new URLSearchParams({ family: family.trim(), given: given.trim(), birthDate }).toString()}`;
}
