import { problem } from './answer'

const away = {
  status: 503,
  code: 'unavailable',
  error: 'The database does not answer just now. Nothing of yours was lost; please try again in a minute.',
}
const broken = {
  status: 500,
  code: 'broken',
  error: 'Something broke on our side. Nothing of yours was lost; please try again.',
}

/** Logs what was thrown and says no more of it than whether to try again soon. */
export function brokenAnswer(request: Request, cause: unknown): Response {
  console.error(`${request.method} ${new URL(request.url).pathname}`, cause)
  return isDatabaseAway(cause) ? problem(away, { 'retry-after': '60' }) : problem(broken)
}

// Prisma's codes for a database that cannot be reached, does not answer or has closed, and the system's own.
const awayCodes =
  /^(P1000|P1001|P1002|P1003|P1008|P1011|P1017|P2024|P2028|P2037|ECONN\w+|ENOENT|ETIMEDOUT|57P\d\d|08\w{3})$/

function isDatabaseAway(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  if (cause.name === 'PrismaClientInitializationError' || cause.name === 'FolderInUse') return true
  if ('code' in cause && typeof cause.code === 'string' && awayCodes.test(cause.code)) return true
  return isDatabaseAway(cause.cause)
}
