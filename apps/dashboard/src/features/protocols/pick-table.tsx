import { SelectField } from '../../ui/form-fields.js';
import { isOut, pickNow, type Edits } from './protocol-edits.js';
import { keyOf, underTitle, type Pick } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface PickTableProps {
  title: string;
  picks: readonly Pick[];
  edits: Edits;
  isReadOnly: boolean;
  onEdit: (edits: Edits) => void;
}

/** One of a few words in each row; what was chosen before stands below it. */
export function PickTable({ title, picks, edits, isReadOnly, onEdit }: PickTableProps) {
  return (
    <div className="protocols-add">
      {picks.map((pick) => {
        const { path, label, value, options } = pick;
        const now = pickNow(pick, edits);
        const before = options.find((option) => option.value === value)?.word ?? value;
        const said = underTitle(label, title);
        return isReadOnly || isOut(path, edits) ? (
          <p key={keyOf(path)}>
            {said}: <b>{before}</b>
          </p>
        ) : (
          <SelectField
            key={keyOf(path)}
            label={said}
            value={now}
            options={[...options]}
            onChoose={(chosen) => onEdit({ ...edits, typed: { ...edits.typed, [keyOf(path)]: chosen } })}
            hint={now === value ? null : words.wasWord(before)}
          />
        );
      })}
    </div>
  );
}
