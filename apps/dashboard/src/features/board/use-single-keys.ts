import { useKeptChoice } from './use-kept-choice.js';

/** Whether single keys act on this screen, which whoever is in their way turns off (WCAG 2.1.4). */
export function useSingleKeys(): { singleKeys: boolean; onSingleKeys: (on: boolean) => void } {
  const [choice, choose] = useKeptChoice('chairside-keys', ['on', 'off'], 'on');
  return { singleKeys: choice === 'on', onSingleKeys: (on) => choose(on ? 'on' : 'off') };
}
