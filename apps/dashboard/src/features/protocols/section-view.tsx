import type { Protocol } from '@chairside/domain';
import { ChoiceTable } from './choice-table.js';
import type { PlacedFault } from './fault-places.js';
import { FigureTable } from './figure-table.js';
import { isOut, type Edits } from './protocol-edits.js';
import type { Part, RowForm, Section } from './protocol-parts.js';
import { PickTable } from './pick-table.js';
import { RowAdder } from './row-adder.js';
import { RowTitle } from './row-title.js';
import './protocol-rows.css';

interface SectionViewProps {
  /** As it is in force: what is not in it is new. */
  protocol: Protocol;
  section: Section;
  faults: readonly PlacedFault[];
  edits: Edits;
  isReadOnly: boolean;
  onEdit: (edits: Edits) => void;
}

/** One section of a protocol: its parts, what can be added to it, and what cannot be signed as it is. */
export function SectionView({ section, faults, ...rest }: SectionViewProps) {
  const { id, parts, adds = [] } = section;
  const own = faults.filter((fault) => fault.section === id);
  return (
    <div className="protocols-section">
      <FaultNotes faults={own.filter(({ part }) => part === null)} />
      <Adders forms={adds} {...rest} />
      {parts.map((part, index) => (
        // a part's title names what is ticked in it: it is no key
        <PartView key={index} part={part} faults={own.filter((fault) => fault.part === index)} {...rest} />
      ))}
    </div>
  );
}

interface PartViewProps extends Omit<SectionViewProps, 'section'> {
  part: Part;
}

function PartView({ part, faults, ...rest }: PartViewProps) {
  const { title, note, place, figures = [], picks = [], choices = [], flags = [], adds = [] } = part;
  const { protocol, ...shown } = rest;
  const isGone = place !== undefined && isOut([...place.list, place.index], rest.edits);
  return (
    <section className="protocols-part" aria-label={place ? title : undefined}>
      {place ? <RowTitle title={title} place={place} {...rest} /> : <h2>{title}</h2>}
      {note && <p className="protocols-note">{note}</p>}
      <FaultNotes faults={faults} />
      {figures.length > 0 && <FigureTable protocol={protocol} title={title} figures={figures} {...shown} />}
      {picks.length > 0 && <PickTable title={title} picks={picks} {...shown} />}
      {choices.length + flags.length > 0 && <ChoiceTable title={title} choices={choices} flags={flags} {...shown} />}
      {!isGone && <Adders forms={adds} {...rest} />}
    </section>
  );
}

interface AddersProps extends Pick<SectionViewProps, 'edits' | 'isReadOnly' | 'onEdit'> {
  forms: readonly RowForm[];
}

function Adders({ forms, edits, isReadOnly, onEdit }: AddersProps) {
  if (isReadOnly || forms.length === 0) return null;
  return (
    <div className="protocols-adders">
      {forms.map((form) => (
        <RowAdder key={form.title} form={form} edits={edits} onEdit={onEdit} />
      ))}
    </div>
  );
}

/** What cannot be signed, where it stands; the foot of the page says all of it aloud. */
function FaultNotes({ faults }: { faults: readonly PlacedFault[] }) {
  return faults.map(({ path, hint }) => (
    <p key={path + hint} className="protocols-fault">{`${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`}</p>
  ));
}
