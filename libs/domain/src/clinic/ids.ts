import type { Id } from './clinic-time.js';

const OFFSETS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

/**
 * A uuid (version 8) that follows from its parts, so that two nodes which decide the same thing give it the same
 * name. Not for secrets: FNV-1a with four offsets, mixed once more.
 */
export function derivedId(...parts: readonly (string | number)[]): Id {
  const text = parts.join('\u001f');
  const hex = OFFSETS.map((offset) => fnv(text, offset).toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function fnv(text: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
