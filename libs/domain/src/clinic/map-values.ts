/** A record with each of its values shown otherwise. */
export function mapValues<T>(record: Readonly<Record<string, T>>, show: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, show(value)]));
}
