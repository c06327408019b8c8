/** jsdom has no structuredClone, which the stand-in for IndexedDB clones with; what is kept here is plain JSON. */
globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
