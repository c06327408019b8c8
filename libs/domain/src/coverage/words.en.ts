import type { PaymentWay } from './coverage.js';

export const PAYMENT_WORDS: Record<PaymentWay, string> = {
  insurance: 'Insurance',
  'payment-plan': 'Payment plan',
  'sliding-scale': 'Sliding scale',
  'self-pay': 'Pays themselves',
};
