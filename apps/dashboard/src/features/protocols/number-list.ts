import type { Protocol } from '@chairside/domain';
import {
  valueAt,
  type Added,
  type Answers,
  type Figure,
  type Path,
  type Question,
  type RowForm,
} from './protocol-parts.js';
import { figureIn } from './row-answers.js';

/** A list of numbers. */
interface NumberList {
  list: Path;
  label: string;
  unit: string;
  /** What one more of them is called. */
  another: string;
}

/** Every number of a list, each of which can be taken out, and one more that can be added. */
export function numbersAt(
  protocol: Protocol,
  { list, label, unit, another }: NumberList,
): { figures: Figure[]; adds: RowForm[] } {
  const numbers = (valueAt(protocol, list) ?? []) as number[];
  const figures = numbers.map((value, index) => ({
    path: [...list, index],
    label: `${label} ${index + 1}`,
    unit,
    value,
    place: { list, index },
  }));
  const questions: Question[] = [{ key: 'figure', kind: 'figure', label, unit }];
  const row = (answers: Answers): Added => ({ list, item: figureIn(answers, 'figure') });
  return { figures, adds: [{ title: another, questions, row }] };
}
