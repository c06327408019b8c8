import type { Page } from '@playwright/test';

/** A key of an average typist, as the keystroke-level model counts it. */
const KEY_MS = 280;

/** Hands at a keyboard, each press a key's time after the one before; counts the presses. */
export class PacedKeys {
  count = 0;

  constructor(private readonly page: Page) {}

  /** Keys by their names. */
  async press(...names: string[]): Promise<void> {
    for (const name of names) {
      await this.page.waitForTimeout(KEY_MS);
      this.count += 1;
      await this.page.keyboard.press(name);
    }
  }

  /** Each character as a key of its own. */
  async type(text: string): Promise<void> {
    await this.press(...text);
  }

  /** What these presses take of somebody's time. */
  get seconds(): number {
    return (this.count * KEY_MS) / 1_000;
  }
}
