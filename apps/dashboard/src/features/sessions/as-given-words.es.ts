import type { Spoken } from '@chairside/domain';
import type * as english from './as-given-words.en.js';

/** Where something was given that nobody ordered, or more than may be. */
export const AS_GIVEN_WORDS: Spoken<typeof english.AS_GIVEN_WORDS> = {
  offer: 'Se dio de todos modos: registrarlo',
  title: 'Se dio de todos modos',
  only: 'Registre solo lo que ya se dio. Esto no ordena ni permite nada.',
  why: 'Cómo llegó a darse, en palabras de usted',
  rate: 'Velocidad en la bomba',
  rateUnit: 'mL/h',
  mg: 'Miligramos dados',
  mgUnit: 'mg',
  happens:
    'Queda en el registro tal como se dio, con lo que excede. Sale una alerta enseguida, y sigue abierta hasta que un profesional firme.',
  back: 'No se dio',
};

/** What of a drug that was given lies beyond its order or its protocol. */
export const BEYOND_WORDS: Spoken<typeof english.BEYOND_WORDS> = {
  unordered: 'dado sin orden',
  hardLimit: (figure, limit, unit) => `por encima del límite absoluto de ${limit} ${unit}: ${figure} ${unit}`,
  tooSoon: (until) => `dado antes de tiempo, no antes de las ${until}`,
  volume: (ml, orderedMl) => `${ml} mL de la bomba, con ${orderedMl} mL ordenados`,
  notPassed: (gates) => `no cumplido antes: ${gates}`,
};
