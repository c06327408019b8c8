/** What the button, tile and chart say beside the number of a step (floor rule 1). */
export const SEDATION_WORDS: Record<5 | 4 | 3 | 2 | 1 | 0, string> = {
  5: 'Awake',
  4: 'Slow to name',
  3: 'Loud or repeated',
  2: 'Prodding',
  1: 'Painful squeeze',
  0: 'No response',
};

export const AGITATION_WORDS: Record<4 | 3 | 2 | 1 | 0 | -1 | -2 | -3 | -4 | -5, string> = {
  4: 'Combative',
  3: 'Very agitated',
  2: 'Agitated',
  1: 'Restless',
  0: 'Calm',
  '-1': 'Drowsy',
  '-2': 'Light sedation',
  '-3': 'Moderate sedation',
  '-4': 'Deep sedation',
  '-5': 'Unarousable',
};

export const CONSCIOUSNESS_WORDS: Record<0 | 1 | 2 | 3 | 4, string> = {
  0: 'Alert',
  1: 'New confusion',
  2: 'Voice',
  3: 'Pain',
  4: 'Unresponsive',
};
