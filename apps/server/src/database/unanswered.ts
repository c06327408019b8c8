/** SQLSTATE where PostgreSQL is away, ends, is full or has cut a statement that took too long; and a network that fails. */
const AWAY = /^(08|53|57)|^55(P03|000)$|^(ECONN|EPIPE|EHOST|ENET|ETIMEDOUT|EAI)/;
/** What pg says of a connection that was not made, was lost or did not answer in time; these errors carry no code. */
const SILENT =
  /^(Query read timeout|timeout exceeded when trying to connect|Connection terminated|Client has encountered)/;

/** Whether a failure means that the database could not be asked: nothing is wrong with the question, and it may be asked again. */
export function isUnanswered(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isUnanswered);
  const code = 'code' in error ? String(error.code) : '';
  return AWAY.test(code) || SILENT.test(error.message);
}
