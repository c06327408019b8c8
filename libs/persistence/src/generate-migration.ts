import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withDataSource } from './migrate.js';

/**
 * Writes what the entities have and the schema lacks as a migration into `folder`, to be read before it is committed.
 * @returns the path of the file, or nothing when schema and entities agree
 */
export async function generateMigration(ownerUrl: string, name: string, folder: string): Promise<string | null> {
  return withDataSource(ownerUrl, async (dataSource) => {
    const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
    if (upQueries.length === 0) return null;
    await mkdir(folder, { recursive: true });
    const number = String((await readdir(folder)).filter((file) => /^\d{4}-/.test(file)).length + 1).padStart(4, '0');
    const path = join(folder, `${number}-${kebab(name)}.ts`);
    await writeFile(path, sourceOf(`${name}${number}`, upQueries, [...downQueries].reverse()));
    return path;
  });
}

interface Statement {
  query: string;
}

function sourceOf(name: string, up: readonly Statement[], down: readonly Statement[]): string {
  const run = ({ query }: Statement) => `    await runner.query(${JSON.stringify(query)});`;
  return [
    `import type { MigrationInterface, QueryRunner } from 'typeorm';`,
    '',
    `export class ${name} implements MigrationInterface {`,
    `  readonly name = '${name}${Date.now()}';`,
    '',
    '  async up(runner: QueryRunner): Promise<void> {',
    ...up.map(run),
    '  }',
    '',
    '  async down(runner: QueryRunner): Promise<void> {',
    ...down.map(run),
    '  }',
    '}',
    '',
  ].join('\n');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter, index) => `${index === 0 ? '' : '-'}${letter.toLowerCase()}`);
}
