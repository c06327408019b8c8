import type { Spoken } from '../spoken.js';
import type * as english from './phrases.en.js';

export const PHRASES: Spoken<typeof english.PHRASES> = {
  calm: 'Descansa tranquilo, respira en calma.',
  reassured: 'Con ansiedad; se acompañó y tranquilizó, se calmó.',
  dark: 'Sala a oscuras, música y antifaz puestos.',
  toilet: 'Fue al baño con ayuda, paso firme.',
  ivok: 'Sitio IV limpio, sin hinchazón ni dolor.',
  family: 'Se llamó a la familia y se le informó.',
  water: 'Sorbos de agua, los tolera.',
  provider: 'Profesional avisado, vino al sillón.',
};
