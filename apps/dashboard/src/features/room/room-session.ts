/** The session of the patient in whose room a page is shown (floor rule 17); nothing on every other page. */
export function roomSession(path: string): string | null {
  const [, , sessionId = null, page] = path.split('/');
  return page === 'room' ? sessionId : null;
}
