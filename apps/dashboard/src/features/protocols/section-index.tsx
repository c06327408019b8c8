import type { Becoming } from './protocol-edits.js';
import type { Section } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface SectionIndexProps {
  sections: readonly Section[];
  open: string;
  changes: readonly Becoming[];
  onOpen: (id: string) => void;
}

/** The sections of a protocol, one of which is open, and how much was changed in each. */
export function SectionIndex({ sections, open, changes, onOpen }: SectionIndexProps) {
  return (
    <nav className="protocols-index" aria-label={words.parts}>
      {sections.map(({ id, title }) => {
        const count = changes.filter(({ section }) => section === id).length;
        return (
          <button key={id} type="button" aria-current={id === open ? 'true' : undefined} onClick={() => onOpen(id)}>
            {title}
            {count > 0 && <b>{words.changed(count)}</b>}
          </button>
        );
      })}
    </nav>
  );
}
