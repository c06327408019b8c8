import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { PHRASES, type LiveSession, type PhraseKey } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { ProblemText } from '../sessions/problem-text.js';
import { phrasesFor, phraseTyped, withPhrase, type PhraseTyped } from './phrase-typed.js';
import { useNote } from './use-note.js';
import { NOTE_WORDS as words } from './words.en.js';
import './notes.css';

interface NoteFieldProps {
  session: LiveSession;
  timeZone: string;
}

const LONGEST = 2000;

/** What somebody saw or did, in their own words, now; `;;` offers what is written again and again. */
export function NoteField({ session, timeZone }: NoteFieldProps) {
  const { text, setText, write, problem } = useNote(session.id);
  const [caret, setCaret] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const typed = phraseTyped(text, caret);
  const offered = typed ? phrasesFor(typed) : [];
  const choose = (asked: PhraseTyped, key: PhraseKey): void => {
    const next = withPhrase(text, asked, key);
    setText(next.text);
    setCaret(next.caret);
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const [first] = offered;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !typed || !first) return;
    event.preventDefault();
    choose(typed, first);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') write();
    setCaret(0);
  };
  return (
    <form className="note" onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
      <label htmlFor={id}>
        {words.label} <kbd className="actions-key">W</kbd> <small>{words.hint}</small>
      </label>
      <textarea
        id={id}
        className="note-text"
        ref={field}
        rows={2}
        maxLength={LONGEST}
        value={text}
        aria-keyshortcuts="W"
        onChange={(event) => {
          setText(event.target.value);
          setCaret(event.target.selectionStart);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKey}
      />
      {typed && <Phrases keys={offered} onChoose={(key) => choose(typed, key)} />}
      <ProblemText problem={problem} timeZone={timeZone} />
      <Button type="submit" size="small" disabled={text.trim() === ''}>
        {words.write}
      </Button>
    </form>
  );
}

interface PhrasesProps {
  keys: readonly PhraseKey[];
  onChoose: (key: PhraseKey) => void;
}

/** Enter takes the first one. */
function Phrases({ keys, onChoose }: PhrasesProps) {
  return (
    <div className="note-phrases" role="group" aria-label={words.phrases}>
      {keys.length === 0 && <p>{words.noPhrase}</p>}
      {keys.map((key) => (
        <button key={key} type="button" onClick={() => onChoose(key)}>
          <b>{key}</b> {PHRASES[key]}
        </button>
      ))}
    </div>
  );
}
