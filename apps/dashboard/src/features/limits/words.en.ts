import type { LimitDirection, LimitLevel } from '@chairside/domain';

const direction: Record<LimitDirection, string> = { 'at-or-above': 'at or above', 'at-or-below': 'at or below' };
const level: Record<LimitLevel, string> = { caution: 'Caution', critical: 'Critical' };

export const LIMIT_WORDS = {
  backToProtocol: (name: string) => `${name} as the protocol has it`,
  direction,
  level,
  title: 'Limits for this patient',
  asProtocol: 'As the protocol has them.',
  change: 'Change a limit',
  back: 'Back to the protocol',
  backOf: (what: string) => `Back to the protocol: ${what}`,
  who: (name: string, clock: string, why: string) => `${name}, ${clock}: “${why}”`,
  whoByVoice: (provider: string, name: string, clock: string, why: string) =>
    `${provider}, by voice to ${name}, ${clock}: “${why}”`,
  alert: (name: string, why: string) => `${name}: “${why}”`,
  somebody: 'Somebody',
} as const;

export const LIMIT_FORM_WORDS = {
  title: 'Change a limit',
  backTitle: 'Back to the protocol',
  note: 'It holds for this visit only. The protocol stays as it is.',
  which: 'Limit',
  value: 'New figure',
  missing: {
    which: 'Choose a limit.',
    value: 'Type the new figure.',
    possible: (low: number, high: number) => `It must lie between ${low} and ${high}.`,
    same: 'This figure holds already.',
    reason: 'Say why, in at least three letters.',
    provider: 'Name the provider who decided it.',
    readBack: 'Read it back, then tick that you did.',
  },
  reason: 'Why',
  needsProvider:
    'This is looser than the protocol’s limit, or than one that a provider set. A provider decides it: name who did.',
  backSaid: 'the limit is the protocol’s again',
  readBack: (what: string) => `I read it back: ${what}`,
  confirm: 'Set the limit',
  confirmBack: 'Use the protocol’s limit again',
  cancel: 'Cancel',
  sending: 'Sending',
} as const;
