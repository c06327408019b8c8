/** Something drawn, for how many of its kind it stands, and which. */
export type Counted<T> = T & { count: number; all: T[] };

/**
 * Marks that would print over each other become one: the worst stands for all of them (floor rule 8), and says how many
 * there were.
 * @param isAtOnce whether an item falls on the first of a group
 * @param rankOf the worse, the higher; of equals the later is drawn
 */
export function oneMark<T>(
  items: readonly T[],
  isAtOnce: (first: T, item: T) => boolean,
  rankOf: (item: T) => number,
): Counted<T>[] {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && isAtOnce(group[0], item)) group.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => {
    const worst = group.reduce((a, b) => (rankOf(b) >= rankOf(a) ? b : a));
    return { ...worst, count: group.length, all: group };
  });
}
