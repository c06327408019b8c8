/** What is written again and again: typed as `;;` and its key, or chosen from the list that `;;` opens. */
export const PHRASES = {
  calm: 'Resting calmly, breathing quietly.',
  reassured: 'Anxious; stayed with the patient and reassured, settled.',
  dark: 'Room darkened, music on, eye shades on.',
  toilet: 'Walked to the toilet with help, steady.',
  ivok: 'IV site clean, no swelling, no pain.',
  family: 'Family called and told how it goes.',
  water: 'Sips of water, kept down.',
  provider: 'Provider told, came to the chair.',
} as const satisfies Record<string, string>;
