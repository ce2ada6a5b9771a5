const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** "22 December", of a day `YYYY-MM-DD`. */
export function printDay(day: string): string {
  return noon(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
}

/** "5 Oct", for an axis. */
export function printShortDay(day: string): string {
  return noon(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
}

/** "Thursday". */
export function printWeekday(day: string): string {
  return noon(day).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })
}
