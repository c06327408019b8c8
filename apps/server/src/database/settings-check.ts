interface SettingsReader {
  query(sql: string): Promise<{ rows: Record<string, string>[] }>;
}

const DURABLE_SETTINGS = ['fsync', 'synchronous_commit', 'full_page_writes'] as const;

/**
 * Throws, naming the setting and its value, when this database would answer "committed" to what a power cut
 * can still take away. Every recorded vital sign rests on that answer.
 */
export async function refuseUnlessDurable(client: SettingsReader): Promise<void> {
  for (const setting of DURABLE_SETTINGS) {
    const { rows } = await client.query(`SHOW ${setting}`);
    const value = rows[0]?.[setting] ?? 'unknown';
    if (value === 'off' || value === 'unknown')
      throw new Error(
        `The database is set to ${setting} = ${value}, so a committed reading could be lost: set it to on.`,
      );
  }
}

/** Throws when this login could change or remove what stands in the record: a superuser, or a member of the owner. */
export async function refuseIfRewriting(client: SettingsReader): Promise<void> {
  const may = `has_table_privilege('journal_entries', 'UPDATE') OR has_table_privilege('journal_entries', 'DELETE')`;
  const { rows } = await client.query(`SELECT current_user AS "user" WHERE ${may}`);
  if (!rows[0]) return;
  throw new Error(
    `The login ${rows[0]['user']} could change the record: give the server a login without rights of its own.`,
  );
}
