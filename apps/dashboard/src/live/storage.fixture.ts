import { TextDecoder, TextEncoder } from 'node:util';
import { sealOf } from './seal.js';
import { OutboxStore, type Author } from './outbox-store.js';

/** jsdom lacks these: texts to bytes, and what the stand-in for IndexedDB clones plain JSON with. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const ANA: Author = { authorId: 'ana', clinicId: 'north', name: 'Ana Ribeiro' };
export const BEN: Author = { authorId: 'ben', clinicId: 'north', name: 'Ben Okafor' };

/** The key that the clinic hands out to somebody, as hexadecimal digits. */
export const DEVICE_KEY = 'a1'.repeat(32);

/** A store of its own, opened with the key of its author. */
export function aStore(name: string, deviceKey = DEVICE_KEY): OutboxStore {
  return new OutboxStore(sealOf(deviceKey), name);
}
