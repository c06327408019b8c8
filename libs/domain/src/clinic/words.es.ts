import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const ROLE_WORDS: Spoken<typeof english.ROLE_WORDS> = {
  nurse: 'Enfermería',
  'charge-nurse': 'Jefatura de enfermería',
  provider: 'Profesional',
  'medical-assistant': 'Asistente médico',
  'front-desk': 'Recepción',
  therapist: 'Terapeuta',
  'remote-monitor': 'Monitor remoto',
  'medical-director': 'Dirección médica',
  administrator: 'Administración',
  auditor: 'Auditoría',
  display: 'Pantalla de pared',
  'display-chairs': 'Pantalla de pared sin personas',
  'display-names': 'Pantalla de pared con nombres',
};
