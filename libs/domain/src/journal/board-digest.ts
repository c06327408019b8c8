import type { Board } from './board.js';

// a part of a board is never changed, only followed by another
const known = new WeakMap<object, string>();

/**
 * A short mark of all that a board holds: two screens of one view at one revision have the same, whatever way they came
 * there (trust P4). It finds a fold that went astray; it is no safeguard against somebody who wants to deceive.
 * @returns 16 hexadecimal digits
 */
export function boardDigest({ clinic, day, plan, ...records }: Board): string {
  const parts = Object.entries(records)
    .flatMap(([name, record]) => Object.entries(record).map(([id, item]) => `${name} ${id} ${digestOf(item)}`))
    .sort();
  return hashOf([textOf({ clinic, day, plan }), ...parts].join('\n'));
}

function digestOf(item: object): string {
  const before = known.get(item);
  if (before !== undefined) return before;
  const digest = hashOf(textOf(item));
  known.set(item, digest);
  return digest;
}

/** The same text for the same content: keys in order, and what is not there is left out. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inList).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${key}:${textOf(field)}`)
    .join()}}`;
}

/** A list only grows: what stands in it, such as a thousand readings of a day, is read once and not at each new one. */
function inList(item: unknown): string {
  return typeof item === 'object' && item !== null && !Array.isArray(item) ? digestOf(item) : textOf(item);
}

/** Two lanes of FNV-1a, the second with another prime. */
function hashOf(text: string): string {
  let [first, second] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return [first, second].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
