/** Goes to what is still open before the way home: the score, then one question after the other, and from the last to the first. */
export function goToNextOpen(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.leaving-lines li:not(.leaving-met)')];
  const answerable = rows.flatMap((row) => row.querySelector<HTMLButtonElement>('button:not(:disabled)') ?? []);
  const here = answerable.findIndex((button) => button.closest('li')?.contains(document.activeElement));
  answerable[(here + 1) % answerable.length]?.focus();
}
