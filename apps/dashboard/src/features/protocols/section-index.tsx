import type { Becoming } from './becomings.js';
import type { PlacedFault } from './fault-places.js';
import type { Section } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface SectionIndexProps {
  sections: readonly Section[];
  open: string;
  changes: readonly Becoming[];
  faults: readonly PlacedFault[];
  onOpen: (id: string) => void;
}

/** The sections of a protocol, one of which is open, how much was changed in each, and what of it cannot be signed. */
export function SectionIndex({ sections, open, changes, faults, onOpen }: SectionIndexProps) {
  return (
    <nav className="protocols-index" aria-label={words.parts}>
      {sections.map(({ id, title }) => {
        const count = changes.filter(({ section }) => section === id).length;
        const wrong = faults.filter(({ section }) => section === id).length;
        return (
          <button key={id} type="button" aria-current={id === open ? 'true' : undefined} onClick={() => onOpen(id)}>
            {title}
            {wrong > 0 ? <b>{words.toFix(wrong)}</b> : count > 0 && <b>{words.changed(count)}</b>}
          </button>
        );
      })}
    </nav>
  );
}
