import { readEnv } from './config/env.js';
import { speak } from './languages/speak.js';

try {
  const env = readEnv(process.env);
  speak(env.CHAIRSIDE_LANGUAGE);
  const { startServer } = await import('./start-server.js');
  const server = await startServer(env);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
