/** A seed that can be read out to somebody. */
export const chanceSeed = () => Math.floor(Math.random() * 1_000_000)

/** The whole number after `seed=` in a query; null when there is none that a draw understands. */
export function parseSeed(query: string): number | null {
  const typed = new URLSearchParams(query).get('seed')
  return typed !== null && /^\d{1,9}$/.test(typed) ? Number(typed) : null
}
