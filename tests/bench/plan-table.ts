import type { CellScores, Kind } from './plan'

type Paired = { readonly mean: number; readonly error: number }

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean of the differences learner by learner, and its standard error. */
export function pairedGain(one: readonly number[], other: readonly number[]): Paired {
  const gains = one.map((score, n) => score - (other[n] ?? score))
  const mean = meanOf(gains)
  const squares = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0)
  return { mean, error: Math.sqrt(squares / Math.max(1, gains.length - 1) / gains.length) }
}

const rivals = ['scheduler', 'ahead', 'oracle', 'lowest'] as const
const shown = ['scheduler', 'ahead', 'oracle', 'lowest', 'cramDaily', 'cramAll', 'planner'] as const

const nameOf = ({ kind, cell: { items, minutes, days } }: CellScores) => `${kind} ${items}/${minutes}/${days}`
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`

export function printPlan(results: readonly CellScores[], learners: number) {
  console.log(`${learners} learners in each cell; expected recall on the day in points of 100; gains ± standard error`)
  const heads = [...shown, ...rivals.map((rival) => `gain on ${rival}`)]
  console.log(`| items/minutes/days | ${heads.join(' | ')} |`)
  console.log(`|---|${heads.map(() => '---|').join('')}`)
  for (const result of results) {
    const means = shown.map((policy) => meanOf(result[policy]).toFixed(1))
    const gains = rivals.map((rival) => {
      const { mean, error } = pairedGain(result.planner, result[rival])
      return `${signed(mean)} ± ${error.toFixed(1)}`
    })
    console.log(`| ${[nameOf(result), ...means, ...gains].join(' | ')} |`)
  }
}

const meanGainOnOracle: Record<Kind, number> = { F: 0.5, A: 1.5 }

/** One sentence for each promise that the planner did not keep. */
export function missedTargets(results: readonly CellScores[], speed: { readonly worst: number }): string[] {
  const ofCells = results.flatMap((result) => {
    const [plain, ahead, oracle, lowest] = rivals.map((rival) => pairedGain(result.planner, result[rival]))
    const atLeast = result.cell.days === 7 ? 10 : 3
    const checks: [isKept: boolean, sentence: string][] = [
      [(plain?.mean ?? 0) >= atLeast, `less than ${atLeast} points above the scheduler`],
      [(ahead?.mean ?? 0) > 2 * (ahead?.error ?? 0), 'not clearly above the scheduler with all minutes used'],
      [(oracle?.mean ?? 0) >= -0.5, 'more than half a point below the best of the fixed settings'],
      [(lowest?.mean ?? 0) >= -0.5, 'more than half a point below "unseen first, then lowest chance"'],
    ]
    return checks.flatMap(([isKept, sentence]) => (isKept ? [] : [`${nameOf(result)}: ${sentence}`]))
  })
  const onOracle = (['F', 'A'] as const).flatMap((kind) => {
    const cells = results.filter((result) => result.kind === kind)
    const gain = meanOf(cells.map(({ planner, oracle }) => pairedGain(planner, oracle).mean))
    return gain >= meanGainOnOracle[kind] ? [] : [`${kind}: ${signed(gain)} on the best fixed settings over all cells`]
  })
  return [...ofCells, ...onOracle, ...(speed.worst < 50 ? [] : [`a day took ${speed.worst.toFixed(0)} ms`])]
}
