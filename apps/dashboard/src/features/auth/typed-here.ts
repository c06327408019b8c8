import type { Id } from '@chairside/domain';

const PREFIX = 'chairside-typed ';

/** What is typed in a form and not saved yet, by field. */
export type Typed = Readonly<Record<string, string>>;

/** Keeps what somebody types for the reload of this tab: theirs alone, and gone when they sign out. */
export function keepTyped(author: Id, form: string, typed: Typed): void {
  sessionStorage.setItem(keyOf(author, form), JSON.stringify(typed));
}

/** What this author typed in this form before; nothing of another version of the form that cannot be read. */
export function typedBefore(author: Id, form: string): Typed {
  const found: unknown = JSON.parse(sessionStorage.getItem(keyOf(author, form)) ?? '{}');
  return isTyped(found) ? found : {};
}

/** Forgets what was saved or thrown away. */
export function forgetTyped(author: Id, form: string): void {
  sessionStorage.removeItem(keyOf(author, form));
}

/** Nothing that somebody typed is left to the next person. */
export function forgetAllTyped(): void {
  const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  for (const key of keys.filter((name) => name.startsWith(PREFIX))) sessionStorage.removeItem(key);
}

function keyOf(author: Id, form: string): string {
  return `${PREFIX}${author} ${form}`;
}

function isTyped(value: unknown): value is Typed {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}
