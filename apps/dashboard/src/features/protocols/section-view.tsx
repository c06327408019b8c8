import { AddLimit } from './add-limit.js';
import { AddNumber } from './add-number.js';
import { ChoiceTable } from './choice-table.js';
import { FigureTable } from './figure-table.js';
import type { Edits } from './protocol-edits.js';
import type { Part, Section } from './protocol-parts.js';

interface SectionViewProps {
  section: Section;
  edits: Edits;
  isReadOnly: boolean;
  onEdit: (edits: Edits) => void;
}

/** One section of a protocol: its parts, and what can be added to it. */
export function SectionView({ section: { parts, takesLimits }, ...rest }: SectionViewProps) {
  return (
    <div className="protocols-section">
      {takesLimits && !rest.isReadOnly && <AddLimit measures={takesLimits} edits={rest.edits} onEdit={rest.onEdit} />}
      {parts.map((part, index) => (
        // a part's title names what is ticked in it: it is no key
        <PartView key={index} part={part} {...rest} />
      ))}
    </div>
  );
}

interface PartViewProps extends Omit<SectionViewProps, 'section'> {
  part: Part;
}

function PartView({ part, ...rest }: PartViewProps) {
  const { title, note, figures = [], choices = [], flags = [], numbers } = part;
  return (
    <section className="protocols-part">
      <h2>{title}</h2>
      {note && <p className="protocols-note">{note}</p>}
      {figures.length > 0 && <FigureTable title={title} figures={figures} {...rest} />}
      {choices.length + flags.length > 0 && <ChoiceTable title={title} choices={choices} flags={flags} {...rest} />}
      {numbers && !rest.isReadOnly && <AddNumber numbers={numbers} edits={rest.edits} onEdit={rest.onEdit} />}
    </section>
  );
}
