import { doseWords, isAllergen, isSameDose, type MedicineDose, type RescueItem } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { TickField } from '../../ui/form-fields.js';
import type { ActionForm } from '../sessions/action-form.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { doseOnly } from './give-form.js';
import { RESCUE_WORDS as words } from './words.en.js';
import './medicines.css';

interface RescuePartProps {
  form: ActionForm;
  view: SessionInView;
  set: (changed: Partial<ActionForm>) => void;
}

/** What of the protocol's set is signed with an order: none is ticked beforehand; one press takes all but what an allergy names. */
export function RescuePart({ form: { rescue: signed }, view, set }: RescuePartProps) {
  const { rescue } = view.protocol;
  if (rescue.length === 0) return null;
  const sign = (doses: MedicineDose[]): void => set({ rescue: doses });
  const isSigned = (item: RescueItem): boolean => signed.some((dose) => isSameDose(dose, item));
  const toggle = (item: RescueItem, isTicked: boolean): void =>
    sign(isTicked ? [...signed, doseOnly(item)] : signed.filter((dose) => !isSameDose(dose, item)));
  const isAllergic = ({ medicine }: RescueItem): boolean => isAllergen(medicine, view.patient?.allergies);
  const others = rescue.filter((item) => !isAllergic(item));
  const chosen = rescue.filter((item) => isAllergic(item) && isSigned(item)).map(doseOnly);
  const isAll = others.every(isSigned);
  const often = (item: RescueItem): string => `${doseWords(item)}, ${words.often(item.minutesBetween, item.maxDoses)}`;
  return (
    <fieldset className="field-ticks">
      <legend>{words.title}</legend>
      <p className="action-note">{words.hint}</p>
      <Button size="small" onClick={() => sign(isAll ? [] : [...others.map(doseOnly), ...chosen])}>
        {isAll ? words.none : words.all}
      </Button>
      <div className="medicines-set">
        {rescue.map((item) => (
          <TickField
            key={doseWords(item)}
            label={isAllergic(item) ? `${often(item)}: ${words.allergy}` : often(item)}
            isTicked={isSigned(item)}
            onTick={(isTicked) => toggle(item, isTicked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
