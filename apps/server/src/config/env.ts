import { join } from 'node:path';
import type { Language } from '@chairside/domain';
import * as z from 'zod';

const originList = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  );

/** Every variable that the server reads, with its default. `.env.example` documents the same list. */
const variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  CHAIRSIDE_DATA: z
    .string()
    .min(1)
    .default(join(import.meta.dirname, '..', '..', '..', '..', 'var')),
  CHAIRSIDE_LANGUAGE: z.enum(['en', 'es'] as const satisfies Language[]).default('en'),
  CHAIRSIDE_MODE: z.enum(['demo', 'clinic']).default('clinic'),
  DEMO_PAST: z.string().min(1).optional(),
  DEMO_SPEED: z.coerce.number().min(1).max(60).default(6),
  PUBLIC_ORIGINS: originList,
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  ESCALATION_URL: z.url({ protocol: /^https?$/ }).optional(),
  ESCALATION_SECRET: z.string().min(16).optional(),
  DOWNTIME_FOLDER: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** Whoever receives a word must be able to tell that it came from here. */
const schema = variables.refine(
  ({ ESCALATION_URL, ESCALATION_SECRET }) => ESCALATION_URL === undefined || ESCALATION_SECRET !== undefined,
  { path: ['ESCALATION_SECRET'], message: 'must be set where ESCALATION_URL is: what is sent is signed with it' },
);

export type Env = z.infer<typeof schema>;
export const ENV_NAMES = Object.keys(variables.shape);

/** The server's settings, or an Error that names every fault at once. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The settings cannot be used:\n${faults.join('\n')}\nSee .env.example.`);
}

/** The settings as Nest hands them out. */
export class Settings {
  constructor(readonly env: Env) {}
}
