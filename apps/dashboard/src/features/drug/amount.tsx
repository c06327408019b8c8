import { isWithinTolerance, mlOf, roundHalfUp, type DrugProduct, type GapParts } from '@chairside/domain';
import { mgWords, mlWords } from './figures.js';
import { DRUG_WORDS as words } from './words.en.js';

interface AmountProps {
  product: DrugProduct;
  mg: number;
  /** What else is said of it. */
  note?: string | undefined;
}

/** Milligrams, and beside them the millilitres of the vial that hold them (floor rule 11). */
export function Amount({ product, mg, note }: AmountProps) {
  return (
    <>
      {words.mg(mgWords(mg))} <small>{words.ml(mlWords(mlOf(product, mg)))}</small>
      {note !== undefined && <small>{note}</small>}
    </>
  );
}

interface MissingProps extends GapParts {
  product: DrugProduct;
  openedMg: number;
  closes: boolean;
}

/** What nobody has charted a place for: what is in an open vial, or in a syringe that is still given, is not missing. */
export function Missing({ product, openedMg, missingMg, closes }: MissingProps) {
  const isMissing = !isWithinTolerance(missingMg);
  const percent = words.percent(String(roundHalfUp((missingMg / openedMg) * 100, 1)));
  return (
    <span className={isMissing ? 'drug-gap' : undefined}>
      <Amount product={product} mg={missingMg} note={isMissing ? percent : closes ? words.balanced : undefined} />
    </span>
  );
}
