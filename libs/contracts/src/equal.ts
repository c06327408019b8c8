/** True only when both types are the same, optional properties and all. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only for `true`: a contract and its domain type cannot drift apart. */
export type Assert<T extends true> = T;

/** Writes an intersection as one object, so that types compare by what they hold. */
export type Flat<T> = T extends readonly (infer Item)[]
  ? Flat<Item>[]
  : T extends object
    ? { [K in keyof T]: Flat<T[K]> }
    : T;
