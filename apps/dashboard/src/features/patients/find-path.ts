/** Where a search for patients is asked. */
export function findPath(search: string): string {
  return `/api/patients?${new URLSearchParams({ find: search }).toString()}`;
}

/** Where it is asked whether somebody is known already; nothing while too little is typed to say. */
export function alikePath({
  family,
  given,
  birthDate,
}: Record<'family' | 'given' | 'birthDate', string>): string | null {
  if (family.trim() === '' || birthDate < '1900') return null;
  return `/api/patients/alike?${new URLSearchParams({ family: family.trim(), given: given.trim(), birthDate }).toString()}`;
}
