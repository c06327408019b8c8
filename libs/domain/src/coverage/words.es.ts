import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const PAYMENT_WORDS: Spoken<typeof english.PAYMENT_WORDS> = {
  insurance: 'Seguro',
  'payment-plan': 'Plan de pagos',
  'sliding-scale': 'Tarifa según ingresos',
  'self-pay': 'Paga por su cuenta',
};
