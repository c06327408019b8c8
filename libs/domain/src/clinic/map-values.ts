/** A record with each of its values shown otherwise, and the same keys. */
export function mapValues<R extends object, U>(
  record: Readonly<R>,
  show: (value: Exclude<R[keyof R], undefined>) => U,
): { [K in keyof R]: U } {
  const shown = Object.entries(record) as [string, Exclude<R[keyof R], undefined>][];
  return Object.fromEntries(shown.map(([key, value]) => [key, show(value)])) as { [K in keyof R]: U };
}
