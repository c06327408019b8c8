export { APP_ROLE, type AppLogin } from './app-role.js';
export { CONSTRAINTS } from './constraints.js';
export { dataSourceOptions, openDataSource } from './data-source.js';
export { generateMigration } from './generate-migration.js';
export { migrate, pendingSchemaChanges } from './migrate.js';
export { columnOf } from './entities/vitals-reading.entity.js';
export { writesOf, type StoredBatch } from './store-changes.js';
export { withClinic, writeWithClinic } from './with-clinic.js';
export type { Write } from './write-together.js';
