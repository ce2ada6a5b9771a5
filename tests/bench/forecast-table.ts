import type { Figures, Part } from './forecast'
import { type Check, horizons } from './forecast-learners'
import { type Band, bands, methods } from './forecast-score'

const percent = (share: number) => `${(100 * share).toFixed(0)} %`
const hundredths = (value: number) => value.toFixed(3).replace('0.', '.')

function cellText({ mae, floor, coverage, coverages, width, groups, logLoss }: Figures) {
  if (groups === 0) return `no group, LL ${hundredths(logLoss)}`
  const [lowest, highest] = coverages
  const range = lowest === highest ? '' : ` [${percent(lowest)} to ${percent(highest)}]`
  const spread = `${hundredths(mae)}/${hundredths(floor)}, ${percent(coverage)}${range}, ${hundredths(width)}`
  return `${spread} (${groups.toFixed(0)}), LL ${hundredths(logLoss)}`
}

export function printForecast({ topics, divisions, cardsAtLeast, cutOffs, fits, table }: Part) {
  const divided = divisions > 1 ? `, the cards divided in ${divisions} ways` : ''
  console.log(
    `\n${topics} topics${divided}, groups of ${cardsAtLeast} cards or more, ${cutOffs} cut-offs, ${fits} fits`,
  )
  console.log(
    'cell: mean absolute error / its floor, coverage [of one division], width of the 90 % interval (groups of a division), log loss per card',
  )
  console.log(`| method | ${bands.map((band) => `${band} days`).join(' | ')} |`)
  console.log('|---|---|---|---|---|')
  for (const method of methods) {
    console.log(`| ${[method, ...bands.map((band) => cellText(table[method][band]))].join(' | ')} |`)
  }
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

export function printPeople(people: Readonly<Record<string, readonly Check[]>>) {
  console.log('\nSimulated people, all seen items of each of 12 topics, nothing studied until the day')
  console.log(
    '| people, days ahead | forecasts | error | bias | coverage | as whole items | width | coverage of the binomial interval |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  for (const [kind, checks] of Object.entries(people)) {
    for (const horizon of horizons) {
      const some = checks.filter((check) => check.horizon === horizon)
      const share = (of: (check: Check) => boolean) => percent(some.filter(of).length / some.length)
      const [error, bias] = [meanOf(some.map((check) => check.error)), meanOf(some.map((check) => check.bias))]
      const cells = [some.length, hundredths(error), hundredths(bias), share((check) => check.isInside)]
      const counted = share((check) => check.isInsideAsCount)
      const width = hundredths(meanOf(some.map((check) => check.width)))
      console.log(
        `| ${[`${kind}, ${horizon}`, ...cells, counted, width, share((check) => check.isInsideBinomial)].join(' | ')} |`,
      )
    }
  }
}

/** Fewer groups than this come from one or two days, which say nothing of a method. */
const groupsToJudge = 20
const targets = { excess: { 12: 0.02, 4: 0.03 }, pooledError: 0.06, coverage: { 12: 0.85, 4: 0.85, 1: 0.84 } }
const widestCoverage = 0.97
const logLossSlack = 0.002

/** One sentence for each target that a log does not meet. */
export function missedTargets({ topics, table }: Part): string[] {
  const limits = { excess: topics === 12 ? targets.excess[12] : targets.excess[4] }
  const least = topics === 1 ? targets.coverage[1] : targets.coverage[12]
  const about = (band: Band) => `${topics} topics, ${band} days:`
  return bands.flatMap((band) => {
    const { mae, floor, coverage, groups, logLoss } = table.final[band]
    const best = Math.min(table['default, binomial'][band].logLoss, table['fitted, binomial'][band].logLoss)
    const sentences: [isMissed: boolean, sentence: string][] = [
      [logLoss > best + logLossSlack, `log loss ${logLoss.toFixed(4)} where ${best.toFixed(4)} can be had`],
    ]
    if (groups >= groupsToJudge) {
      const excess = mae - floor
      sentences.push(
        [topics > 1 && excess > limits.excess, `error ${hundredths(excess)} above the floor`],
        [topics !== 4 && band === '3-60' && mae > targets.pooledError, `mean absolute error ${hundredths(mae)}`],
        [coverage < least, `the interval holds ${percent(coverage)}`],
        [topics === 12 && coverage > widestCoverage, `the interval holds ${percent(coverage)}: wider than needed`],
      )
    }
    return sentences.flatMap(([isMissed, sentence]) => (isMissed ? [`${about(band)} ${sentence}`] : []))
  })
}
