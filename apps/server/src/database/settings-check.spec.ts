import { expect, it } from '@jest/globals';
import { refuseUnlessDurable } from './settings-check.js';

const durable: Record<string, string> = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

const databaseWith = (settings: Record<string, string>) => ({
  query: async (sql: string) => {
    const name = sql.replace('SHOW ', '');
    const value = { ...durable, ...settings }[name];
    return { rows: value === undefined ? [] : [{ [name]: value }] };
  },
});

it('a database that keeps what it commits is accepted', async () => {
  await expect(refuseUnlessDurable(databaseWith({}))).resolves.toBeUndefined();
  await expect(refuseUnlessDurable(databaseWith({ synchronous_commit: 'remote_apply' }))).resolves.toBeUndefined();
});

it.each(Object.keys(durable))('a database with %s off is refused in a sentence that names it', async (setting) => {
  const refusal = refuseUnlessDurable(databaseWith({ [setting]: 'off' }));
  await expect(refusal).rejects.toThrow(`The database is set to ${setting} = off`);
});
