import type { Spoken } from '@chairside/domain';
import type * as english from './preparation-line-words.en.js';

/** The words of what was asked before the drug, and of who answered for it. */
export const PREPARATION_LINE_WORDS: Spoken<typeof english.PREPARATION_LINE_WORDS> = {
  times: (food, drink) => `comida ${food}, líquido claro ${drink}`,
  line: (site, gauge, isPatent) => `${site}, ${gauge} G, ${isPatent ? 'permeable' : 'no permeable'}`,
  secondPerson: (name) => `segunda verificación: ${name}`,
  checkedAlone: (why) => `verificado sin segunda persona, “${why}”`,
  decidedBy: (name) => `decisión de ${name}`,
  decidedByVoice: (name) => `decisión verbal de ${name}, repetida en voz alta`,
  passed: (what, why) => `no cumplido: ${what}, “${why}”`,
  signed: 'Cofirmado',
  coSigned: {
    'step-by-voice': 'Cofirmado: orden verbal',
    'medicine-by-voice': 'Cofirmado: medicamento por orden verbal',
    'limit-by-voice': 'Cofirmado: límite por orden verbal',
    'checked-alone': 'Cofirmado: verificado sin segunda persona',
    'given-beyond': 'Un profesional lo sabe: dado fuera de la orden',
    'adverse-event': 'Leído por dirección médica: evento adverso',
    'early-stop': 'Leído por dirección médica: fin anticipado',
  },
};
