const minutesADay = 24 * 60

/** A chance without its zero, as readings and charts write it: .94 */
export function formatChance(chance: number): string {
  return chance.toFixed(2).replace(/^0/, '')
}

/** Time until a card comes back, as a grade button writes it: 10 min, 3 d, 14 mo, 2.5 y */
export function formatInterval(minutes: number): string {
  if (minutes < 60) return `${Math.round(minutes)} min`
  if (minutes < minutesADay) return `${Math.round(minutes / 60)} h`
  const days = Math.round(minutes / minutesADay)
  if (days < 100) return `${days} d`
  return days < 600 ? `${Math.round(days / 30.44)} mo` : `${(days / 365.25).toFixed(1)} y`
}

export function formatDays(days: number): string {
  return formatInterval(days * minutesADay)
}

/** "1 card", "3 cards". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
