/** The same words in another language: every key, every argument, other text. */
export type Spoken<T> = T extends (...args: infer A) => infer R
  ? (...args: A) => Spoken<R>
  : T extends string
    ? string
    : T extends readonly (infer E)[]
      ? readonly Spoken<E>[]
      : T extends object
        ? { readonly [K in keyof T]: Spoken<T[K]> }
        : T;
