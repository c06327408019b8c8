import { flagNow, isOut, isTicked, withChoice, type Edits } from './protocol-edits.js';
import { keyOf, underTitle, type Choice, type Flag } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface ChoiceTableProps {
  title: string;
  choices: readonly Choice[];
  flags: readonly Flag[];
  edits: Edits;
  isReadOnly: boolean;
  onEdit: (edits: Edits) => void;
}

/** What is asked, or holds, and what is not: yes or no in each row. What no protocol takes out says so. */
export function ChoiceTable({ title, choices, flags, edits, isReadOnly, onEdit }: ChoiceTableProps) {
  return (
    <div role="group" aria-label={title} className="protocols-choices">
      {flags.map((flag) => (
        <Tick
          key={keyOf(flag.path)}
          label={underTitle(flag.label, title)}
          isOn={flagNow(flag, edits)}
          isLocked={isReadOnly || isOut(flag.path, edits)}
          onTick={(isOn) => onEdit({ ...edits, flags: { ...edits.flags, [keyOf(flag.path)]: isOn } })}
        />
      ))}
      {choices.map((choice) => (
        <Tick
          key={choice.label}
          label={choice.label}
          isOn={isTicked(choice, edits)}
          isLocked={isReadOnly || choice.stays === true || isOut(choice.list, edits)}
          note={choice.stays === true ? words.stays : null}
          onTick={(isOn) => onEdit(withChoice(edits, choice, isOn))}
        />
      ))}
    </div>
  );
}

interface TickProps {
  label: string;
  isOn: boolean;
  isLocked: boolean;
  note?: string | null;
  onTick: (isOn: boolean) => void;
}

function Tick({ label, isOn, isLocked, note = null, onTick }: TickProps) {
  return (
    <label className="protocols-tick">
      <input type="checkbox" checked={isOn} disabled={isLocked} onChange={(event) => onTick(event.target.checked)} />
      <span>
        {label}
        {note !== null && <small>{note}</small>}
      </span>
    </label>
  );
}
