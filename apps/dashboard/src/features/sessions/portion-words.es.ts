import type { GivenBy, Spoken } from '@chairside/domain';
import type * as english from './portion-words.en.js';

/** What is one of what brings the drug; each ends its ordinals in its own letter. */
const ONE: Record<GivenBy, { word: string; ending: 'a' | 'o' }> = {
  pump: { word: 'dosis', ending: 'a' },
  injection: { word: 'inyección', ending: 'a' },
  device: { word: 'dispositivo', ending: 'o' },
  lozenge: { word: 'pastilla', ending: 'a' },
  nothing: { word: 'dosis', ending: 'a' },
};

function ordinalOf(number: number, { word, ending }: { word: string; ending: 'a' | 'o' }): string {
  const [article, first, second, next] =
    ending === 'a' ? ['La', 'primera', 'segunda', 'siguiente'] : ['El', 'primer', 'segundo', 'siguiente'];
  return `${article} ${[first, second][number - 1] ?? next} ${word}.`;
}

/** Every word of what is given in portions; what is said of both kinds takes the name of one. */
export const PORTION_WORDS: Spoken<typeof english.PORTION_WORDS> = {
  atPatient: 'Adminístrelo primero al paciente; después regístrelo.',
  onlyRecords: 'Chairside solo lo registra.',
  perKg: 'Por kg',
  inAll: 'Total',
  howOrdered: 'La dosis es',
  doseMg: 'Dosis',
  mg: 'mg',
  howMany: 'Cuántas',
  piecesOf: (pieces, mg) => `${pieces}, ${mg} mg`,
  amountsTo: (mg, ml) => `${mg} mg, ${ml} mL por cargar.`,
  noWeight: 'Los mililitros se calculan al medir el peso.',
  lookAt: {
    injection: 'Lea la etiqueta y la jeringa, no esta pantalla. El sistema compara.',
    device: 'Cuente los dispositivos y lea su etiqueta, no esta pantalla. El sistema compara.',
  },
  mgThere: { injection: 'Miligramos cargados', device: 'Miligramos preparados' },
  mlThere: 'Volumen en la jeringa',
  ml: 'mL',
  agrees: 'Coincide con la orden.',
  differs: 'No coincide con la orden. Revise lo preparado y la orden.',
  which: (number, of, by) => {
    const one = ONE[by];
    if (of === null) return ordinalOf(number, one);
    return `${one.word.charAt(0).toUpperCase()}${one.word.slice(1)} ${number} de ${of}.`;
  },
  leftMl: (ml) => `Queda por dar: ${ml} mL.`,
  volume: 'Volumen inyectado',
  site: 'Dónde',
  lot: (by) => (by === 'device' ? 'Lote en el dispositivo' : 'Lote en la etiqueta'),
  lastLot: (lot) => `La última vez fue el lote ${lot}.`,
  heldUntil: (last, until) => `La última vez fue a las ${last}. La siguiente puede darse desde las ${until}.`,
  given: (mg, ml) => (ml === null ? `${mg} mg` : `${mg} mg, ${ml} mL`),
  lotOf: (lot) => `lote ${lot}`,
  doseChecked: (mg, ml) =>
    ml === null
      ? `Segunda verificación: ${mg} mg preparados`
      : `Segunda verificación: ${mg} mg, ${ml} mL en la jeringa`,
  orderInjection: (dose, mgPerMl) => `Orden firmada: ${dose} para inyectar, ${mgPerMl} mg/mL`,
  orderPieces: (count, mg) => `Orden firmada: ${count} × ${mg} mg`,
  ordered: 'Ordenado',
  givenLabel: 'Dado',
  since: 'Desde la primera dosis',
  stays: 'Se queda al menos hasta',
  ofMg: (given, all) => `${given} de ${all} mg`,
  orderedInjection: (mg, ml) => `${mg} mg, ${ml} mL`,
  orderedPieces: (mg, pieces) => `${mg} mg en ${pieces}`,
};
