const INFO = 30;
const FATAL = 60;

/** One line of JSON for whoever runs the demo: what happened, never names and never values. */
export function say(event: string, facts: Record<string, string | number> = {}): void {
  process.stdout.write(`${JSON.stringify({ level: INFO, time: new Date().toISOString(), event, ...facts })}\n`);
}

/** The line before the demo ends because it cannot go on. */
export function sayFatal(error: unknown): void {
  const msg = error instanceof Error ? error.message : String(error);
  process.stdout.write(
    `${JSON.stringify({ level: FATAL, time: new Date().toISOString(), event: 'demo-failed', msg })}\n`,
  );
}
