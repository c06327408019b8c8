/** So long after the last letter, somebody who typed types on, in milliseconds. */
const TYPES_ON_MS = 1_500;

let field: Element | null = null;
let atMs = 0;

// ahead of every other listener
document.addEventListener(
  'keydown',
  ({ key, ctrlKey, metaKey, target }) => {
    if (!(target instanceof Element)) return;
    const isField = target.matches('input, textarea, [contenteditable="true"]');
    if (isField || isTypedOn()) atMs = performance.now();
    // who ends a field by a key of its own, or from elsewhere the sheet in which it stands, is done with it
    if (isField) field = key.length === 1 ? target : null;
    else if (field?.isConnected && (key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey)))) field = null;
  },
  { capture: true },
);

// who touches the screen looks at it
document.addEventListener('pointerdown', () => (field = null), { capture: true });

/** Whether the field in which somebody types was just taken from under their hands: what they type on means no key of the page. */
export function isTypedOn(): boolean {
  return field !== null && !field.isConnected && performance.now() - atMs < TYPES_ON_MS;
}
