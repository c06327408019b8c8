import type { LimitDirection, LimitLevel, Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

const direction: Record<LimitDirection, string> = { 'at-or-above': 'igual o sobre', 'at-or-below': 'igual o bajo' };
const level: Record<LimitLevel, string> = { caution: 'Precaución', critical: 'Crítico' };

export const LIMIT_WORDS: Spoken<typeof english.LIMIT_WORDS> = {
  backToProtocol: (name) => `${name}, como dice el protocolo`,
  direction,
  level,
  title: 'Límites de este paciente',
  asProtocol: 'Los del protocolo.',
  change: 'Cambiar un límite',
  back: 'Volver al protocolo',
  backOf: (what) => `Volver al protocolo: ${what}`,
  who: (name, clock, why) => `${name}, ${clock}: “${why}”`,
  whoByVoice: (provider, name, clock, why) => `${provider}, orden verbal a ${name}, ${clock}: “${why}”`,
  alert: (name, why) => `${name}: “${why}”`,
  somebody: 'Alguien',
};

export const LIMIT_FORM_WORDS: Spoken<typeof english.LIMIT_FORM_WORDS> = {
  title: 'Cambiar un límite',
  backTitle: 'Volver al protocolo',
  note: 'Vale solo para esta visita. El protocolo queda como está.',
  which: 'Límite',
  value: 'Nueva cifra',
  missing: {
    which: 'Elija un límite.',
    value: 'Escriba la nueva cifra.',
    possible: (low, high) => `Debe estar entre ${low} y ${high}.`,
    same: 'Esta cifra ya está vigente.',
    reason: 'Diga por qué, al menos con tres letras.',
    provider: 'Indique el profesional que lo decidió.',
    readBack: 'Repítalo en voz alta y después márquelo.',
  },
  reason: 'Por qué',
  needsProvider:
    'Este límite es más amplio que el del protocolo, o que uno fijado por un profesional. Lo decide un profesional: indique quién.',
  backSaid: 'vuelve el límite del protocolo',
  readBack: (what) => `Lo repetí en voz alta: ${what}`,
  confirm: 'Fijar el límite',
  confirmBack: 'Usar de nuevo el límite del protocolo',
  cancel: 'Cancelar',
  sending: 'Enviando',
};
