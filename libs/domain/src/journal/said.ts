type Sentence = string | ((...args: never[]) => string);

/** Sentences by key; what is put into one are its arguments. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** A sentence by its key in the tables, with what is put into it: any screen says it again in its own language. */
export interface SaidKey {
  key: string;
  args: unknown[];
}

/** The same, and as it was said here. */
export interface Said extends SaidKey {
  text: string;
}

type ArgsOf<S> = S extends (...args: infer A) => string ? A : [];

/** How a room says a sentence of its table. What is put into one is data, never words of a language. */
export function sayer<T extends Sentences>(room: string, sentences: T) {
  return <K extends keyof T & string>(key: K, ...args: ArgsOf<T[K]>): Said => ({
    key: `${room}.${key}`,
    args,
    text: sentenceIn(sentences, key, args) ?? '',
  });
}

/** A sentence of a table; nothing where it has none of this key. */
export function sentenceIn(sentences: Sentences, key: string, args: readonly unknown[]): string | null {
  const sentence = Object.hasOwn(sentences, key) ? sentences[key] : undefined;
  if (sentence === undefined) return null;
  return typeof sentence === 'string' ? sentence : sentence(...(args as never[]));
}
