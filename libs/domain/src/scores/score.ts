/** A score of named items: the points of each and their sum. */
export interface ItemScore<Item extends string> {
  parts: Record<Item, number>;
  total: number;
}

/** There is no score while an item is missing: nothing is assumed to be 0. */
export interface Incomplete<Item extends string> {
  incomplete: Item[];
}

/** Adds up what is known of every item, or says which are missing. */
export function sumOf<Item extends string>(
  items: readonly Item[],
  points: Partial<Record<Item, number>>,
): ItemScore<Item> | Incomplete<Item> {
  const incomplete = items.filter((item) => points[item] === undefined);
  if (incomplete.length > 0) return { incomplete };
  const parts = Object.fromEntries(items.map((item) => [item, points[item] ?? 0])) as Record<Item, number>;
  return { parts, total: items.reduce((sum, item) => sum + parts[item], 0) };
}

/** Whether a score could be made. */
export function isComplete<Score extends object>(score: Score | Incomplete<string>): score is Score {
  return !('incomplete' in score);
}
