/** What must be established around the drug. Which move asks for which gate is the protocol's business. */
export const GATE_NAMES = [
  'identity',
  'chair-and-nurse',
  'consent',
  'order',
  'weight',
  'baseline',
  'second-person',
  'escort-named',
  'escort-seen',
  'set-since-pause',
  'pump-volume',
  'stop-described',
  'last-set',
] as const;

export type GateName = (typeof GATE_NAMES)[number];
