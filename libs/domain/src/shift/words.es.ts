import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const DAY_ITEM_WORDS: Spoken<typeof english.DAY_ITEM_WORDS> = {
  'crash-cart': 'Carro de paro completo y sellado',
  oxygen: 'Oxígeno: cilindro lleno, mascarilla y tubo en su lugar',
  suction: 'La aspiración funciona',
  aed: 'El DEA indica que está listo',
  'drug-count': 'Fármaco controlado contado por dos personas',
  'provider-on-site': 'Hay un profesional en el lugar',
  'emergency-number': 'Número de emergencia y dirección junto al teléfono',
  'patients-out': 'Todos los pacientes se fueron',
  'alerts-closed': 'Ninguna alerta abierta',
  'drug-balanced': 'Fármaco controlado cuadrado y contado',
  'aed-locked': 'DEA y carro de paro bajo llave',
};

export const DAY_LIST_WORDS: Spoken<typeof english.DAY_LIST_WORDS> = {
  opening: 'Lista de apertura',
  closing: 'Lista de cierre',
};
