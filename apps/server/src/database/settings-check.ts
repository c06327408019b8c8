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
