import { phraseKeys, PHRASES, type PhraseKey } from '@chairside/domain';

/** What opens the list of phrases. */
const MARK = ';;';

/** A phrase that is being asked for: where its mark stands in the text, and what was typed after it. */
export interface PhraseTyped {
  from: number;
  to: number;
  key: string;
}

/** The phrase that is asked for just before the caret: `;;` and letters; nothing where none is. */
export function phraseTyped(text: string, caret: number): PhraseTyped | null {
  const found = /;;(?<key>[a-z]*)$/i.exec(text.slice(0, caret))?.groups;
  if (!found) return null;
  const { key = '' } = found;
  return { from: caret - key.length - MARK.length, to: caret, key: key.toLowerCase() };
}

/** The phrases whose key begins as was typed. */
export function phrasesFor({ key }: PhraseTyped): PhraseKey[] {
  return phraseKeys.filter((one) => one.startsWith(key));
}

/** The text with the phrase in the place of its mark, and where the caret goes on. */
export function withPhrase(text: string, { from, to }: PhraseTyped, key: PhraseKey): { text: string; caret: number } {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const phrase = `${before === '' || /\s$/.test(before) ? '' : ' '}${PHRASES[key]}${/^\s/.test(after) ? '' : ' '}`;
  return { text: before + phrase + after, caret: before.length + phrase.length };
}
