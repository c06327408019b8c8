import { COMMANDS, problem, PROTOCOL_VERSION, ROUTES, type Route } from '@chairside/contracts';
import * as z from 'zod';

type Schema = Parameters<typeof z.toJSONSchema>[0];

/** The HTTP face as OpenAPI 3.1, made from the contracts that the routes themselves parse with. */
export function openApi(): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chairside',
      version: String(PROTOCOL_VERSION),
      description: 'The live board of an infusion clinic.',
    },
    paths: Object.fromEntries(ROUTES.map((route) => [route.path, { [route.method]: operation(route) }])),
    components: {
      schemas: { Problem: schemaOf(problem), ...commandSchemas() },
      securitySchemes: { signIn: { type: 'apiKey', in: 'cookie', name: 'chairside' } },
    },
  };
}

function operation({ method, path, summary, query, body, answer }: Route): Record<string, unknown> {
  const parameters = [...pathParameters(path), ...(query ? queryParameters(query) : [])];
  const content = answer ? { content: { 'application/json': { schema: schemaOf(answer, 'output') } } } : {};
  return {
    operationId: `${method}${path.replace(/[^a-z]+(\w)/gi, (_match, letter: string) => letter.toUpperCase())}`,
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } } : {}),
    responses: {
      200: { description: 'Done.', ...content },
      default: {
        description: 'A problem.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function pathParameters(path: string): object[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters(query: NonNullable<Route['query']>): object[] {
  const { properties = {}, required = [] } = schemaOf(query) as { properties?: object; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => {
    return { name, in: 'query', required: required.includes(name), schema };
  });
}

function commandSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(COMMANDS).map(([name, { payload }]) => [`Command.${name.replace(':', '.')}`, schemaOf(payload)]),
  );
}

function schemaOf(contract: unknown, io: 'input' | 'output' = 'input'): unknown {
  return z.toJSONSchema(contract as Schema, { io, unrepresentable: 'any' });
}
