import { MEASURE_WORDS, type Limit, type LimitDirection, type LimitLevel, type Measure } from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { AmountField, SelectField } from '../../ui/form-fields.js';
import { unitOf } from './figures-of-limits.js';
import { numberOf, type Edits } from './protocol-edits.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface AddLimitProps {
  measures: readonly Measure[];
  edits: Edits;
  onEdit: (edits: Edits) => void;
}

type Counted = keyof typeof words.counted;

const optionsOf = <T extends string>(of: Record<T, string>) =>
  (Object.entries(of) as [T, string][]).map(([value, word]) => ({ value, word }));
const LEVELS = optionsOf<LimitLevel>(words.level);
const DIRECTIONS = optionsOf<LimitDirection>(words.direction);
const COUNTED = optionsOf<Counted>(words.counted);

/** How a limit is counted, as the protocol writes it. */
const FIGURES: Record<
  Counted,
  (figure: number) => { value: number } | Omit<Extract<Limit, { fromBaseline: object }>, 'level' | 'direction'>
> = {
  value: (value) => ({ value }),
  difference: (difference) => ({ fromBaseline: { difference } }),
  percent: (percent) => ({ fromBaseline: { percent } }),
};

/** One more limit of a measure; nothing is chosen beforehand. */
export function AddLimit({ measures, edits, onEdit }: AddLimitProps) {
  const [measure, setMeasure] = useState('');
  const [level, setLevel] = useState('');
  const [direction, setDirection] = useState('');
  const [counted, setCounted] = useState('');
  const [typed, setTyped] = useState('');
  const figure = numberOf(typed);
  const isWhole = [measure, level, direction, counted].every((chosen) => chosen !== '') && !Number.isNaN(figure);
  const unit = measure === '' || counted === 'percent' ? '' : unitOf(measure as Measure);
  const add = (): void => {
    const item = { level, direction, ...FIGURES[counted as Counted](figure) };
    onEdit({ ...edits, added: [...edits.added, { list: ['limits', measure], item }] });
    setTyped('');
  };
  const of = measures.map((value) => ({ value, word: MEASURE_WORDS[value].label }));
  return (
    <section className="protocols-part" aria-label={words.addLimit}>
      <h2>{words.addLimit}</h2>
      <div className="protocols-add">
        <SelectField label={words.limit.measure} value={measure} options={of} onChoose={setMeasure} />
        <SelectField label={words.limit.level} value={level} options={LEVELS} onChoose={setLevel} />
        <SelectField label={words.limit.direction} value={direction} options={DIRECTIONS} onChoose={setDirection} />
        <SelectField label={words.limit.counted} value={counted} options={COUNTED} onChoose={setCounted} />
        <AmountField
          label={words.limit.value}
          unit={counted === 'percent' ? '%' : unit}
          value={typed}
          onType={setTyped}
        />
        <Button disabled={!isWhole} onClick={add}>
          {words.add}
        </Button>
      </div>
    </section>
  );
}
