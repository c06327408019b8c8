import type { EntitySchemaColumnOptions } from 'typeorm';

/** The columns that every schema is made of, named once. */
export const key: EntitySchemaColumnOptions = { type: 'uuid', primary: true };
export const id: EntitySchemaColumnOptions = { type: 'uuid' };
export const text: EntitySchemaColumnOptions = { type: 'text' };
export const whole: EntitySchemaColumnOptions = { type: 'integer' };
export const yes: EntitySchemaColumnOptions = { type: 'boolean' };
export const instant: EntitySchemaColumnOptions = { type: 'timestamptz', precision: 3 };
export const date: EntitySchemaColumnOptions = { type: 'date' };
export const json: EntitySchemaColumnOptions = { type: 'jsonb' };
export const bytes: EntitySchemaColumnOptions = { type: 'bytea' };

export function decimal(precision: number, scale: number): EntitySchemaColumnOptions {
  return { type: 'numeric', precision, scale };
}

export function optional(column: EntitySchemaColumnOptions): EntitySchemaColumnOptions {
  return { ...column, nullable: true };
}

/** A row is found by its clinic first: ids that clients mint may meet in two clinics. */
export const inClinic = { clinic_id: key, id: key };
